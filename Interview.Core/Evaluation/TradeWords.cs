using System.Runtime.CompilerServices;
using Interview.Core.Content;

namespace Interview.Core.Evaluation;

/// <summary>What people of a trade say: its terms, and what the questions of its family are about, as far as not every trade has questions about it.</summary>
internal static class TradeWords
{
    private const int MostFamilies = 3;

    // As long as its bank, and so once for each snapshot.
    private static readonly ConditionalWeakTable<QuestionBank, ILookup<string, string>> Made = [];

    public static IReadOnlyList<string> Of(ContentSnapshot content, RoleFamily? family) => family is null
        ? []
        : [.. family.Vocabulary.Ko, .. family.Vocabulary.En, .. Made.GetValue(content.QuestionBank, Asked)[family.Code]];

    private static ILookup<string, string> Asked(QuestionBank bank) => bank.All
        .SelectMany(pattern => (pattern.Families ?? []).SelectMany(family => (pattern.About ?? []).Select(word => (family, word)))).Distinct()
        .GroupBy(about => about.word, StringComparer.OrdinalIgnoreCase)
        .Where(word => word.Count() <= MostFamilies)
        .SelectMany(word => word)
        .ToLookup(about => about.family, about => about.word);
}
