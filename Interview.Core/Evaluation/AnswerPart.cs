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

    /// <summary>What was learnt, said as a lesson.</summary>
    Lesson,

    /// <summary>What is done differently since.</summary>
    Changed,

    /// <summary>Something learnt here and used elsewhere.</summary>
    CarriedOver,

    /// <summary>What another person wanted or feared.</summary>
    View,

    /// <summary>A fault owned up to.</summary>
    Amends,

    /// <summary>Who somebody is and where they come from in their work.</summary>
    Introduction,

    /// <summary>Something about the employer applied to.</summary>
    Employer,

    /// <summary>A result in a number, or as a change that anyone could check.</summary>
    NumberedResult,

    /// <summary>How what somebody did before serves what this role needs.</summary>
    Match,

    /// <summary>A tool, method or material of the trade.</summary>
    Trade,

    /// <summary>That something written in the résumé was not so, or not the candidate's own.</summary>
    Denial,

    /// <summary>Anything that happened at all, where an answer only describes the person.</summary>
    Example,

    /// <summary>How what was told carries over: asked where an answer lacks nothing else.</summary>
    Transfer,
}
