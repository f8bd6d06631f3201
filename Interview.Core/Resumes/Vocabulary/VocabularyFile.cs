using Interview.Core.Content;

namespace Interview.Core.Resumes;

/// <summary>content/resumes/vocabulary.yaml as it is written.</summary>
internal sealed record VocabularyFile(
    IReadOnlyDictionary<Section, LocalizedList> Headings,
    IReadOnlyDictionary<Label, LocalizedList> Labels,
    LocalizedList Applying,
    LocalizedList AppliedRole,
    LocalizedList AppliedCompany,
    LocalizedList ApplyingJoints,
    IReadOnlyDictionary<Label, LocalizedList> LabelNouns,
    LocalizedList NameNouns,
    LocalizedList LabelJoints,
    IReadOnlyList<string> CompanyLabels,
    IReadOnlyList<string> KindLabels,
    IReadOnlyList<string> RelationLabels,
    IReadOnlyList<string> PostLabels,
    IReadOnlyList<string> GivenNameLabels,
    IReadOnlyList<string> FamilyNameLabels,
    IReadOnlyList<string> Surnames,
    IReadOnlyList<string> TradeSurnames,
    IReadOnlyList<string> NoNames,
    IReadOnlyList<string> AroundHeadings,
    IReadOnlyList<string> LooseHeadings,
    IReadOnlyDictionary<Section, LocalizedList> HeadingWords,
    IReadOnlyDictionary<Section, LocalizedList> WeakHeadingWords,
    IReadOnlyList<string> PlainHeadingWords,
    IReadOnlyList<string> Joints,
    LocalizedList Documents,
    LocalizedList Roles,
    LocalizedList RoleFields,
    LocalizedList RoleKinds,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Positions,
    NameMarks Organisations,
    NameMarks Schools,
    NameMarks Studies,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> TopicsJoined,
    IReadOnlyList<string> QuestionEndings,
    IReadOnlyList<string> QuestionOpenings,
    LocalizedList Closings,
    LocalizedList SignOffs,
    LocalizedList Statuses,
    LocalizedList Levels,
    LocalizedList Languages,
    LocalizedList Places,
    LocalizedList Towns,
    NameMarks Awards,
    NameMarks Certificates,
    NameMarks Activities,
    NameMarks Projects)
{
    public const string Path = "resumes/vocabulary.yaml";

    /// <summary>What is wrong with it, in sentences.</summary>
    public IEnumerable<string> Problems() =>
    [
        .. Enum.GetValues<Section>().Where(section => section != Section.Head && !Headings.ContainsKey(section)).Select(section => $"nothing heads the section {section}."),
        .. Headings.ContainsKey(Section.Head) ? new[] { "what stands before any heading has no heading." } : [],
        .. Enum.GetValues<Label>().Where(label => !Labels.ContainsKey(label)).Select(label => $"nothing labels {label}."),
        .. Twice(Headings, "heading"),
        .. Twice(Labels, "label"),
        .. Twice(LabelNouns, "noun of a label"),
        .. Headings.Values.Concat(Labels.Values).Concat(HeadingWords.Values).Concat(WeakHeadingWords.Values).Append(Roles).Append(RoleFields).Append(Documents).Append(Levels).Append(Languages).Append(Places).Append(Towns).SelectMany(list => list.Ko.Concat(list.En))
            .Concat(Topics).Concat(Units).Concat(Positions).Where(word => ResumeVocabulary.Bare(word).Length == 0).Select(word => $"'{word}' holds no letter."),
        .. new[] { Organisations, Schools, Studies, Awards, Certificates, Activities, Projects }.SelectMany(marks => marks.All).Where(string.IsNullOrWhiteSpace).Select(_ => "a mark of a name is empty and would be found everywhere."),
    ];

    private static IEnumerable<string> Twice<T>(IReadOnlyDictionary<T, LocalizedList> meanings, string kind) where T : notnull => meanings
        .SelectMany(pair => pair.Value.Ko.Concat(pair.Value.En).Select(word => (Word: ResumeVocabulary.Bare(word), pair.Key)).Distinct())
        .GroupBy(pair => pair.Word)
        .Where(group => group.Count() > 1)
        .Select(group => $"the {kind} '{group.Key}' means {string.Join(" and ", group.Select(pair => pair.Key))}.");
}

/// <summary>What marks the name of an organisation, a school or a course of study.</summary>
/// <param name="Within">Anywhere in it.</param>
/// <param name="WordEnds">At the end of one of its words.</param>
/// <param name="Ends">At its end.</param>
/// <param name="Words">One of its words; dots and case do not matter.</param>
internal sealed record NameMarks(
    IReadOnlyList<string>? Within = null, IReadOnlyList<string>? WordEnds = null, IReadOnlyList<string>? Ends = null, IReadOnlyList<string>? Words = null)
{
    public IEnumerable<string> All => [.. Within ?? [], .. WordEnds ?? [], .. Ends ?? [], .. Words ?? []];
}
