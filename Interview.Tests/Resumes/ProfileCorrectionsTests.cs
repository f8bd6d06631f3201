using Interview.Core.Interviews;
using Interview.Core.Resumes;

namespace Interview.Tests.Resumes;

/// <summary>What a candidate set right, and what becomes of it when the same file is read again, by the same reader or a better one.</summary>
public sealed class ProfileCorrectionsTests
{
    private static readonly ProfileEntry Acme = new("Order platform", "Acme", "developer", "2021 – 2024", ["Cut the latency", "Led a team of four"], new(1, 12));
    private static readonly ProfileEntry Harbor = new("Tracking", "Harbor", "engineer", "2018 – 2021", ["Built the tracking service"], new(1, 20));

    private static readonly ResumeProfile Read = new()
    {
        Header = new("Emma Carter", "Backend Engineer", null),
        Contact = new("emma@example.com", null),
        Skills = ["Java", "Go"],
        Experience = [Acme, Harbor],
        Essays = [new("Why us?", "Because of the payments.", new(2, 3))],
    };

    [Fact]
    public void A_field_holds_what_was_set_an_empty_one_nothing_and_an_untouched_one_what_was_read()
    {
        var held = After(new ProfileChange { Name = "Emma M. Carter", Email = "" }).ApplyTo(Read);

        Assert.Equal(("Emma M. Carter", null, "Backend Engineer"), (held.Header.Name, held.Contact.Email, held.Header.TargetRole));
    }

    [Fact]
    public void The_later_of_two_corrections_holds_and_undoing_goes_back_to_what_was_read()
    {
        var twice = After(new ProfileChange { TargetRole = "Designer", Skills = ["C#"] }, new() { TargetRole = "Data Engineer" });
        var undone = After(new ProfileChange { TargetRole = "Designer", Skills = ["C#"] }, new() { Undo = ["header.targetRole", "skills"] });

        Assert.Equal("Data Engineer", twice.ApplyTo(Read).Header.TargetRole);
        Assert.Equal(new ProfileCorrections().TargetRole, undone.TargetRole);
        Assert.Equal(Read.Skills, undone.ApplyTo(Read).Skills);
    }

    [Fact]
    public void A_value_that_is_confirmed_as_read_stays_when_a_later_reading_sees_another()
    {
        var corrections = After(new ProfileChange { Name = "Emma Carter" });

        Assert.Equal("Emma Carter", corrections.ApplyTo(Read with { Header = new("Backend Engineer", null, null) }).Header.Name);
    }

    [Fact]
    public void A_changed_entry_stands_where_it_was_read_and_the_others_are_left_alone()
    {
        var held = After(Change("experience-1-12", Acme with { Title = "Payment platform", Place = Place.Nowhere })).ApplyTo(Read);

        Assert.Equal(["Payment platform", "Tracking"], held.Experience.Select(entry => entry.Title));
        Assert.Equal(Acme.Place, held.Experience[0].Place);
    }

    [Fact]
    public void Of_two_entries_on_one_line_the_one_that_is_meant_is_changed()
    {
        var read = Read with { Certifications = [new("CISSP", null, null, "2023", [], new(1, 30)), new("CKA", null, null, "2022", [], new(1, 30))] };
        var second = HeldEntries.Of(EntrySection.Certifications, read.Certifications, [])[1];

        var held = Change(second.Id, read.Certifications[1] with { Period = "2024" }).ApplyTo(new(), read).ApplyTo(read);

        Assert.Equal([("CISSP", "2023"), ("CKA", "2024")], held.Certifications.Select(entry => (entry.Title, entry.Period)));
    }

    [Fact]
    public void A_removed_entry_is_gone_and_comes_back_when_that_is_undone()
    {
        var removed = After(Change("experience-1-20", null));
        var restored = new ProfileChange { Undo = ["experience-1-20"] }.ApplyTo(removed, Read);

        Assert.Equal(["Order platform"], removed.ApplyTo(Read).Experience.Select(entry => entry.Title));
        Assert.Equal(Read.Experience, restored.ApplyTo(Read).Experience);
    }

    [Fact]
    public void An_added_entry_is_there_once_however_often_it_is_sent_and_leaves_nothing_when_removed()
    {
        var key = Guid.NewGuid();
        var add = new ProfileChange { Entries = [new(null, EntrySection.Awards, key, new("Hackathon", null, null, "2020", [], new(9, 9)))] };
        var added = After(add, add);
        var award = HeldEntries.Of(EntrySection.Awards, Read.Awards, added.Entries).Single();
        var removed = Change(award.Id, null).ApplyTo(added, Read);

        Assert.Equal(("Hackathon", Place.Nowhere, null), (award.Value!.Title, award.Value.Place, award.Read));
        Assert.Empty(removed.ApplyTo(Read).Awards);
        Assert.Empty(removed.Entries);
    }

    [Fact, Trait("Acceptance", "B-06")]
    public void A_correction_follows_its_entry_to_another_place()
    {
        var corrections = After(Change("experience-1-12", Acme with { Title = "Payment platform" }), Change("experience-1-20", null));
        var again = Read with { Experience = [Harbor with { Place = new(1, 12) }, Acme with { Place = new(1, 22), Role = "senior developer" }] };

        var held = corrections.ApplyTo(again);

        var entry = Assert.Single(held.Experience);
        Assert.Equal(("Payment platform", new Place(1, 22)), (entry.Title, entry.Place));
    }

    [Fact, Trait("Acceptance", "B-06")]
    public void In_its_old_place_an_entry_is_known_also_when_it_is_read_differently()
    {
        var corrections = After(Change("experience-1-12", Acme with { Role = "lead developer" }));
        var again = Read with { Experience = [Acme with { Title = "Order platform Acme", Organisation = null, Claims = ["Cut the latency by half"] }, Harbor] };

        Assert.Equal(["lead developer", "engineer"], corrections.ApplyTo(again).Experience.Select(entry => entry.Role));
    }

    [Fact, Trait("Acceptance", "B-06")]
    public void What_a_later_reading_no_longer_finds_is_kept_and_what_stands_in_its_place_is_not_replaced()
    {
        var corrections = After(Change("experience-1-12", Acme with { Title = "Payment platform" }));
        var stranger = new ProfileEntry("Volunteer", "Library", "helper", "2015", ["Read to children"], Acme.Place);

        var held = corrections.ApplyTo(Read with { Experience = [stranger] });

        Assert.Equal(["Volunteer", "Payment platform"], held.Experience.Select(entry => entry.Title));
        var ids = HeldEntries.Of(EntrySection.Experience, [stranger], corrections.Entries).Select(entry => entry.Id);
        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    public void A_correction_of_an_entry_that_is_not_there_is_refused()
    {
        Assert.Equal("profile.entry_gone", Assert.Throws<RuleViolationException>(() => After(Change("experience-7-7", Acme))).Code);
    }

    [Fact]
    public void An_essay_is_set_right_and_undone_like_an_entry()
    {
        var changed = After(new ProfileChange { Essays = [new("essays-2-3", null, new("Why us?", "Because of the people.", Place.Nowhere))] });

        Assert.Equal("Because of the people.", changed.ApplyTo(Read).Essays.Single().Answer);
        Assert.Equal(Read.Essays, new ProfileChange { Undo = ["essays-2-3"] }.ApplyTo(changed, Read).ApplyTo(Read).Essays);
    }

    [Fact, Trait("Acceptance", "B-03")]
    public void Corrections_come_back_from_JSONB_as_they_went()
    {
        var corrections = After(Change("experience-1-12", Acme with { Title = "결제 플랫폼" }), new() { Name = "김서연", Skills = ["C#"], Essays = [new(null, Guid.NewGuid(), new("지원동기", "좋아서요", Place.Nowhere))] });

        var back = Core.Data.StoredJson.Read<ProfileCorrections>(Core.Data.StoredJson.Write(corrections));

        Assert.Equivalent(corrections.ApplyTo(Read), back.ApplyTo(Read), strict: true);
        Assert.Equal("결제 플랫폼", back.ApplyTo(Read).Experience[0].Title);
    }

    [Fact]
    public void Every_field_is_followed_to_its_line_also_after_corrections_moved_it()
    {
        FieldOrigin[] origins =
        [
            new("header.name", new(1, 1), 1, 0.5, ReadBy.Rules), new("skills[1]", new(1, 30), 1, 0.9, ReadBy.Rules),
            new("experience[0].title", new(1, 12), 1, 0.4, ReadBy.Rules), new("experience[1].claims[0]", new(1, 21), 2, 0.5, ReadBy.Rules), new("experience[1].organisation", new(1, 20), 1, 0.5, ReadBy.Rules),
        ];
        var corrections = After(Change("experience-1-12", null), Change("experience-1-20", Harbor with { Claims = ["Was hired by its founder", "Built the tracking service"] }), new() { Skills = ["Go"] });

        var held = CorrectedReading.Of(Read, origins, corrections);

        Assert.Equal(
            [("header.name", new Place(1, 1), 0.5), ("skills[0]", new(1, 30), 1), ("experience[0].claims[1]", new(1, 21), 1), ("experience[0].organisation", new(1, 20), 1)],
            held.Origins.Select(origin => (origin.Field, origin.Place, origin.Confidence)));
    }

    [Fact]
    public void It_is_said_which_fields_were_corrected_and_what_was_read_there()
    {
        var corrected = CorrectedFields.Of(After(new ProfileChange { Phone = "010-1", Skills = ["C#"], Name = "Emma" }), Read);

        Assert.Equal(["header.name: Emma Carter", "contact.phone: ", "skills: Java, Go"], corrected.Select(field => $"{field.Field}: {string.Join(", ", field.Read)}"));
    }

    private static ProfileChange Change(string id, ProfileEntry? entry) => new() { Entries = [new(id, null, null, entry)] };

    private static ProfileCorrections After(params ProfileChange[] changes) => changes.Aggregate(new ProfileCorrections(), (corrections, change) => change.ApplyTo(corrections, Read));
}
