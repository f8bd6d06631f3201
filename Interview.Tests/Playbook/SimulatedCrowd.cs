using Interview.Core.Content;
using Interview.Core.Interviews;
using Interview.Core.Resumes;
using Interview.Tests.Resumes.Corpus;

namespace Interview.Tests.Playbook;

internal enum AnswerStyle
{
    Strong,
    Vague,
    DontKnow,
    Silent,
    OffTopic,
    AsksBack,
}

/// <summary>Any number of invented candidates with their ways of answering; the same number is the same interview.</summary>
internal static class SimulatedCrowd
{
    public static AnswerStyle StyleOf(int number) => (AnswerStyle)(number % 6);

    public static SimulatedInterview Run(ContentSnapshot content, int number)
    {
        var bank = number % 2 == 0 ? WordBank.Korean : WordBank.English;
        var family = bank.Families[number / 2 % bank.Families.Count];
        var kind = (Kind)(number / 3 % 5);
        var person = new ApplicantMaker(bank, number).Make(kind, family);
        var answers = new StyledAnswers(bank.Locale, StyleOf(number), number);
        var choices = new InterviewChoices
        {
            Persona = content.Personas[number % content.Personas.Count].Name,
            Length = number % 7 == 6 ? InterviewLength.Brief : number % 11 == 10 ? InterviewLength.Competency : InterviewLength.Full,
            Competency = number % 7 != 6 && number % 11 == 10 ? content.Rubric.Areas[number % content.Rubric.Areas.Count].Code : null,
            TalentProfile = number % 4 == 0 ? (bank.Locale == "ko" ? "도전과 협력" : "curiosity and candour") : null,
        };
        return SimulatedInterview.Run(content, (bank.Locale, person.TargetRoles[0], Snapshot(person)), number, kind == Kind.CareerChanger ? "career_change" : "standard", choices, answers.Answer);
    }

    private static ResumeSnapshot Snapshot(Applicant person)
    {
        var line = 0;
        var profile = new ResumeProfile
        {
            Header = new(person.Name, person.TargetRoles[0], person.TargetCompany),
            Summary = person.Summary,
            Skills = person.Skills,
            Education = Entries(person.Education),
            Experience = Entries(person.Experience),
            Projects = Entries(person.Projects),
            Activities = Entries(person.Activities),
            Awards = Entries(person.Awards),
            Certifications = Entries(person.Certifications),
            Languages = Entries(person.Languages),
            Essays = [.. person.Essays.Select(e => new ProfileEssay(e.Question, string.Join('\n', e.Paragraphs), new(2, ++line)))],
        };
        return new(profile, [.. profile.Experience.Concat(profile.Projects).Concat(profile.Activities)
            .SelectMany(entry => entry.Claims.Select(claim => (entry, claim))).Select((c, i) => new ResumePassage(Guid.Empty, i, "experience", c.claim, c.entry.Place))]);

        List<ProfileEntry> Entries(IReadOnlyList<Entry> entries) => [.. entries.Select(e => new ProfileEntry(e.Title, e.Organisation, e.Role, e.Period, e.Claims, new(1, ++line)))];
    }
}
