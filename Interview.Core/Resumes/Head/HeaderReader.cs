using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

internal sealed record FoundHeader(Found? Name, IReadOnlyList<Found> Roles, Found? Company);

/// <summary>A piece of a line at the top.</summary>
internal sealed record HeaderFragment(string Text, TextLine Line)
{
    public float Size => Line.Size ?? 0;
}

/// <summary>Who applies for what: from labels first, then from titles, letters and sentences, then from how the top of a résumé is usually written.</summary>
internal static partial class HeaderReader
{
    private const int LinesOfATop = 8;
    private const int LinesOfAName = 3;
    private const int FewestDigits = 7;
    private const int MostDigits = 14;

    /// <param name="head">What stands before any heading.</param>
    /// <param name="people">What tells of the candidate and the application.</param>
    /// <param name="aside">What stands behind the career and may tell of others: referees, relatives.</param>
    public static FoundHeader Read(List<TextLine> head, List<TextLine> people, List<TextLine> aside, IReadOnlyList<TextLine> all, string? address, ResumeVocabulary vocabulary)
    {
        List<Labelled> In(IReadOnlyList<TextLine> lines) => [.. HeaderLabels.In(lines, vocabulary).Where(pair => pair.Value.Text.Length > 0).Select(pair => Meant(pair, vocabulary))];
        var own = In(people.Count + aside.Count > 0 ? people : all).Concat(HeaderLabels.Requested(all, vocabulary)).ToList();
        var others = In(aside);
        // What is applied for may be told under any heading, where its label leaves no doubt.
        others.AddRange(In(all).Where(pair => vocabulary.IsApplicationLabel(pair.Name) && (pair.Label == Label.TargetCompany || vocabulary.IsRole(pair.Value.Text))));
        bool IsPost(Labelled pair) => vocabulary.IsPostLabel(pair.Name) && vocabulary.IsRoleOrField(pair.Value.Text);
        Found? Said(Label label) => own.Find(pair => pair.Label == label)?.Value;

        var top = head.Count > 0 ? head : [.. all.Take(LinesOfATop)];
        var fragments = top.Take(LinesOfATop).SelectMany(line => Fragments(line, vocabulary)).ToList();
        var name = HeaderNames.Labelled(own, vocabulary) ?? HeaderNames.Among(fragments, address, vocabulary)
            ?? HeaderNames.Among([.. people.Except(top).Take(LinesOfAName).SelectMany(line => Fragments(line, vocabulary))], address, vocabulary)
            ?? HeaderNames.Labelled(others, vocabulary) ?? LetterHead.Sender(all, vocabulary) ?? HeaderNames.Told(all.Take(LinesOfATop), vocabulary);

        var title = ApplicationTitle.In(all, name?.Text, vocabulary);
        var sentence = ApplicationSentence.In(all, vocabulary);
        // "Position applied for" before a plain "Position", and what stands behind the career is a referee's or a father's where the candidate's own is told.
        var told = (own.Exists(pair => pair.Label == Label.TargetRole) ? own : others).FindAll(pair => pair.Label == Label.TargetRole);
        told = told.Exists(IsApplied) ? told.FindAll(IsApplied) : told;
        bool IsApplied(Labelled pair) => vocabulary.IsApplicationLabel(pair.Name);
        var roles = told.SelectMany(pair => HeaderRoles.In(pair.Value, vocabulary)).DistinctBy(role => role.Text).ToList();
        // "응시직위: 백엔드 개발자, 응시직급: 일반임기제 6급": a rank beside a role is none.
        roles = roles.Exists(role => vocabulary.IsRole(role.Text)) ? [.. roles.Where(role => vocabulary.IsRoleOrField(role.Text))] : roles;
        roles = roles.Count > 0 ? roles
            : own.Find(IsPost) is { } post ? [.. HeaderRoles.In(post.Value, vocabulary)]
            : title.Role is { } titled ? [.. HeaderRoles.In(titled, vocabulary)]
            : sentence is { } said ? [.. HeaderRoles.In(said.Role, vocabulary)]
            : HeaderRoles.Under(name?.Text, fragments, all, vocabulary) is { Count: > 0 } under ? under
            : HeaderRoles.Under(name?.Text, [.. all.SkipWhile(line => line != name?.First).Take(LinesOfATop).TakeWhile(line => vocabulary.HeadingOf(line.Text) is null).SelectMany(line => Fragments(line, vocabulary))], all, vocabulary);
        // "Job role" behind the career, where no "Name" beside it says whose.
        roles = roles.Count == 0 && !others.Exists(pair => pair.Label == Label.Name) && others.Find(IsPost) is { } wanted ? [.. HeaderRoles.In(wanted.Value, vocabulary)] : roles;
        // "Company:" at the top, or beside "Position applied for:", is where the application goes.
        var company = Said(Label.TargetCompany) ?? others.Find(pair => pair.Label == Label.TargetCompany)?.Value
            ?? own.Find(pair => pair.Label == Label.Organisation && vocabulary.IsCompanyLabel(pair.Name) && (head.Contains(pair.Value.First) || own.Exists(other => other.Label == Label.TargetRole || IsPost(other))))?.Value
            ?? BesideTheRole(people, roles, vocabulary) ?? title.Company ?? sentence?.Company ?? LetterHead.Company(all, vocabulary);
        return new FoundHeader(name, roles, company);
    }

    /// <summary>"School or trust: Oakley Vale" next to the line that says what is applied for: an employer in whatever words.</summary>
    private static Found? BesideTheRole(List<TextLine> people, List<Found> roles, ResumeVocabulary vocabulary)
    {
        var at = roles.Count == 1 ? people.IndexOf(roles[0].First) : -1;
        return at < 0 ? null : people.Skip(at - 1).Take(LinesOfAName).Select(line => (Cells: line.Text.Split(['\t', ':', '：'], StringSplitOptions.TrimEntries), line))
            .Where(row => row.Cells is [var label, { Length: > 1 }] && vocabulary.IsKindOfEmployer(label) && !vocabulary.IsRole(row.Cells[1]))
            .Select(row => new Found(row.Cells[1], row.line, Sureness.Labelled)).FirstOrDefault();
    }

    /// <summary>"Submitted for: Backend Engineer": a role where a company might stand is one all the same.</summary>
    private static Labelled Meant(Labelled pair, ResumeVocabulary vocabulary) =>
        pair.Label == Label.TargetCompany && vocabulary.IsRole(pair.Value.Text) && !vocabulary.IsOrganisation(pair.Value.Text) ? pair with { Label = Label.TargetRole } : pair;

    public static (Found? Email, Found? Phone) Contact(IReadOnlyList<TextLine> lines)
    {
        Found? First(Regex pattern) => lines.Select(line => (Match: pattern.Match(line.Text), line)).Where(found => found.Match.Success)
            .Select(found => new Found(found.Match.Value.Trim(), found.line, Sureness.Form)).FirstOrDefault();
        return (First(Email()), First(Phone()));
    }

    /// <summary>A number that only its label tells: "Mobile: 9123 4567".</summary>
    public static Found? LabelledPhone(IReadOnlyList<TextLine> people, ResumeVocabulary vocabulary) =>
        HeaderLabels.In(people, vocabulary).Where(pair => pair.Label == Label.Phone && pair.Value.Text.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits && !pair.Value.Text.Any(char.IsLetter))
            .Select(pair => pair.Value with { Text = pair.Value.Text.Trim() }).FirstOrDefault();

    /// <summary>Whether it holds an e-mail address beside other ways of contact.</summary>
    public static bool HoldsAddress(string text) => Email().IsMatch(text) && (Phone().IsMatch(text) || Link().IsMatch(text));

    public static bool HoldsContact(string text) => Email().IsMatch(text) || Phone().IsMatch(text) || Link().IsMatch(text);

    private static IEnumerable<HeaderFragment> Fragments(TextLine line, ResumeVocabulary vocabulary) =>
        LabelledCells.Pairs(line.Text, vocabulary).Count > 0 ? [] :
        LabelledCells.Cells(line.Text)
            .SelectMany(cell => cell.Split([" / ", " · ", " - ", " – ", " — ", " • "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(cell => vocabulary.WithoutDocumentName(Bullets.Without(cell)).Trim(' ', ',', '[', ']', '<', '>', '_', '#', '*'))
            .Where(cell => cell.Length > 1 && !HoldsContact(cell) && vocabulary.HeadingOf(cell) is null)
            .Select(cell => new HeaderFragment(cell, line));

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")]
    private static partial Regex Email();

    /// <summary>Korean mobiles and other Korean numbers, those of North America, the British Isles, Australia and France, any that says its country, and what a label calls one.</summary>
    [GeneratedRegex(@"(?<![\d-])(?:\(?\+?82\)?[- .]{0,2}(?:\(0\) ?)?0?1[016-9][- .]?\d{3,4}[- .]?\d{4}|\(?01[016-9][- .)]{0,2}\d{3,4}[- .]?\d{4}|0\d{1,2}[-.)] ?\d{3,4}[-.]\d{4}|(?:\+\d{1,3}[- .]?)?\(?\d{3}\)?[- .]\d{3}[- .]\d{4}"
        + @"|\(?0\d{3,4}\)? \d{3} ?\d{3,4}|\(?0\d{2}\)? \d{4} \d{4}|\(0\d{1,4}\) ?\d{3,4}[- ]?\d{3,4}|0\d(?:[ .]\d{2}){4}|0\d{9,10}|\(?\+(?:\d[- .()]{0,2}){7,12}\d"
        + @"|(?<=\b(?:mobile|phone|telephone|tel|cell|contact(?: ?(?:no|number|details))?)\b[ .:]{1,3})\d(?:[- ]?\d){6,11})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@"https?://|www\.|(?:github|linkedin|gitlab|notion|velog|tistory)\.", RegexOptions.IgnoreCase)]
    private static partial Regex Link();
}
