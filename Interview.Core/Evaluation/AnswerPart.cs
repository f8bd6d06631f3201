using System.Text.Json.Serialization;
using Interview.Core.Content;

namespace Interview.Core.Evaluation;

/// <summary>What a good answer is made of; a follow-up asks for the part that is lacking.</summary>
[JsonConverter(typeof(SnakeCaseEnum<AnswerPart>))]
public enum AnswerPart
{
    Situation,
    OwnAction,
    Result,
    Number,
    Reason,
    Alternative,
    Reflection,
    TeamAction,
    Collaboration,
    Accountability,
    Motivation,
    Order,

    /// <summary>That something written in the résumé was not so, or not the candidate's own.</summary>
    Denial,

    /// <summary>Anything that happened at all, where an answer only describes the person.</summary>
    Example,

    /// <summary>How what was told carries over: asked where an answer lacks nothing else.</summary>
    Transfer,
}
