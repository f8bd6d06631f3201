using System.Text.Json.Serialization;
using Interview.Core.Content;

namespace Interview.Core.Resumes;

/// <summary>A part of a résumé that a heading opens.</summary>
[JsonConverter(typeof(SnakeCaseEnum<Section>))]
internal enum Section
{
    /// <summary>What stands before any heading.</summary>
    Head,
    Personal,
    Summary,
    Skills,
    Education,
    Experience,
    Projects,
    Activities,
    Awards,
    Certifications,
    Languages,
    Essays,
    Other,
}

/// <summary>What a label ("지원분야", "Position:") says of the words beside it.</summary>
[JsonConverter(typeof(SnakeCaseEnum<Label>))]
internal enum Label
{
    Name,
    TargetRole,
    TargetCompany,
    Email,
    Phone,
    Period,

    /// <summary>When it ended, where that stands apart from when it began.</summary>
    Until,
    Title,
    Organisation,
    Role,
    Detail,
    Other,
}
