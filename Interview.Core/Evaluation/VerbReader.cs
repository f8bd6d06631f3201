using Interview.Core.Content;

namespace Interview.Core.Evaluation;

/// <summary>What the verbs of a sentence tell.</summary>
/// <param name="Deeds">Verbs of what the candidate did, each once.</param>
/// <param name="Before">Something else happened, or somebody else did something, told ahead of the first deed.</param>
/// <param name="After">The same behind the last deed, and not as its reason; where there is no deed, neither comes first.</param>
internal sealed record Told(IReadOnlyList<string> Deeds, bool Before, bool After);

/// <summary>
/// Finds what somebody says they did by the forms of the verbs: a list of verbs never holds the one that is said. States of mind, chance and daily life are
/// no deeds; those are few, and stand in content.
/// </summary>
internal abstract class VerbReader
{
    public static VerbReader Of(VerbCues cues, bool korean) => korean ? new KoreanVerbs(cues.States.Ko) : new EnglishVerbs(cues.Irregular, cues.States.En);

    /// <param name="habits">The sentence tells what is done since then: there the present counts too.</param>
    public abstract Told Read(string sentence, bool habits);

    /// <summary>What a sentence told as far as it was read.</summary>
    protected sealed class Telling
    {
        private readonly List<string> _deeds = [];
        private bool _before;
        private bool _after;

        public Told Told => new([.. _deeds.Distinct()], _before, _after);

        public void Deed(string verb)
        {
            _deeds.Add(verb);
            _after = false;
        }

        /// <param name="isReason">It stands behind "because", "which" and the like: whatever it tells, it is not what came of the deed.</param>
        public void Event(bool isReason = false)
        {
            _before |= _deeds.Count == 0;
            _after |= _deeds.Count > 0 && !isReason;
        }
    }
}
