namespace Interview.Core.Resumes;

/// <summary>The words a label is made of, as the tables write them.</summary>
internal static class LabelWords
{
    private static readonly char[] Joints = [' ', '/', '-', '(', ')', ':', '.', ',', '&'];

    public static List<string> OfEnglish(string label) =>
        [.. label.Split(Joints, StringSplitOptions.RemoveEmptyEntries).Select(ResumeVocabulary.Bare).Where(word => word.Length > 0)];

    /// <summary>Korean writes them together: the longest known one first; null where a part is none.</summary>
    public static List<string>? OfKorean(string bare, Func<string, bool> isKnown)
    {
        var words = new List<string>();
        for (var at = 0; at < bare.Length; at += words[^1].Length)
        {
            if (Enumerable.Range(1, bare.Length - at).Reverse().Select(length => bare.Substring(at, length)).FirstOrDefault(isKnown) is not { } word)
            {
                return null;
            }

            words.Add(word);
        }

        return words;
    }
}
