using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Interview.Core.Content;
using Interview.Core.Models.Catalogue;

namespace Interview.Worker.Gpu.Models;

/// <summary><c>./interview models list | pull | verify | use | remove</c>.</summary>
internal sealed class ModelsCommand(ModelCatalogue catalogue, ModelStore store, ChosenModels chosen, ModelFetch fetch, string locale, TextWriter output)
{
    private const int Trouble = 1;
    private const int Usage = 2;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static readonly Localized HowTo = new(
        """
        ./interview models list [--json]       알려진 모델, 크기, 라이선스, 받은 상태
                           pull ID [--sha256 값] [--accept-noncommercial]
                                               모델을 내려받기 (끊기면 다음에 이어서)
                           verify [ID]         받은 파일의 체크섬을 다시 확인
                           use ID [--cpu]      이 모델을 쓰기 (다음 ./interview run부터).
                                               --cpu: GPU 대신 프로세서에서 돌려도 됨
                           use none [chat|embedding|speech]
                                               모델 없이 돌아가기
                           remove ID           파일 지우기
        """,
        """
        ./interview models list [--json]       models it knows, their size and licence, and what is here
                           pull ID [--sha256 SUM] [--accept-noncommercial]
                                               fetch one; broken off, the next time goes on there
                           verify [ID]         read what is here again and compare its checksum
                           use ID [--cpu]      let it serve, from the next ./interview run on;
                                               --cpu allows the processor in place of a GPU
                           use none [chat|embedding|speech]
                                               go back to no model
                           remove ID           delete its file
        """);

    public static bool IsMeantBy(string[] args) => args is ["models", ..];

    /// <summary>From the environment alone: no server needs to run.</summary>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var (state, models, content) = (Variable("INTERVIEW_STATE"), Variable("INTERVIEW_MODELS"), Variable("Content__Root"));
        if (state is null || models is null || content is null)
        {
            await Console.Error.WriteLineAsync("Use './interview models', or set INTERVIEW_STATE, INTERVIEW_MODELS and Content__Root.");
            return Usage;
        }

        using var stopping = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stopping.Cancel();
        }

        var locale = LocaleOf(Variable("LC_ALL") ?? Variable("LC_MESSAGES") ?? Variable("LANG"));
        try
        {
            using var library = new ContentLibrary(content);
            var store = new ModelStore(models);
            var command = new ModelsCommand(library.Current.Models, store, new(state), new(store, TimeProvider.System), locale, Console.Out);
            return await command.RunAsync(args[1..], stopping.Token);
        }
        catch (ModelTroubleException trouble)
        {
            await Console.Error.WriteLineAsync($"interview: {trouble.Said.For(locale)}");
            return Trouble;
        }
        catch (ContentException broken)
        {
            await Console.Error.WriteLineAsync($"interview: {broken.Message}");
            return Trouble;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync(new Localized("멈췄어요. 받은 만큼은 남아 있어요.", "Stopped; what came is kept.").For(locale));
            return 130;
        }
    }

    public async Task<int> RunAsync(string[] args, CancellationToken cancellationToken) => args switch
    {
        ["list"] => List(),
        ["list", "--json"] => ListJson(),
        ["pull", var id, .. var options] when PullOptions.Read(options) is { } asked => await PullAsync(Known(id), asked, cancellationToken),
        ["verify", .. { Length: <= 1 } ids] => await VerifyAsync([.. ids.Select(Known)], cancellationToken),
        ["use", "none"] => UseNone(null),
        ["use", "none", var kind] when Enum.TryParse<ModelKind>(kind, ignoreCase: true, out var one) && Enum.IsDefined(one) => UseNone(one),
        ["use", var id] => Use(Known(id), onProcessor: false),
        ["use", var id, "--cpu"] => Use(Known(id), onProcessor: true),
        ["remove", var id] => Remove(Known(id)),
        _ => Help(args),
    };

    internal static string LocaleOf(string? language) => language?.StartsWith("ko", StringComparison.OrdinalIgnoreCase) == true ? "ko" : "en";

    private int List()
    {
        var used = chosen.Files();
        foreach (var kind in catalogue.Models.GroupBy(model => model.Kind))
        {
            Say(KindWords(kind.Key));
            foreach (var model in kind)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  {model.Id,-26} {Size(model.Bytes),8}  {Memory(model),-14}  {Licence(model),-34}  {Standing(model, used)}"));
                output.WriteLine($"  {"",-26} {model.About.For(locale)}");
            }
        }

        return 0;
    }

    private int ListJson()
    {
        var used = chosen.Files();
        output.WriteLine(JsonSerializer.Serialize(
            catalogue.Models.Select(model =>
            {
                var standing = store.StandingOf(model);
                return new
                {
                    model.Id, model.Kind, model.Source, model.File, model.Bytes, model.Sha256, model.Context, model.MemoryGb, model.Licence,
                    State = JsonNamingPolicy.CamelCase.ConvertName(standing.Presence.ToString()), Here = standing.Bytes, standing.Receipt, InUse = IsUsed(model, used),
                };
            }), Json));
        return 0;
    }

    private async Task<int> PullAsync(CatalogueModel model, PullOptions asked, CancellationToken cancellationToken)
    {
        Say(new($"{model.Id} · {model.Licence.Name} {model.Licence.Link}", $"{model.Id} · {model.Licence.Name} {model.Licence.Link}"));
        var receipt = await fetch.PullAsync(model, asked.Sha256, asked.AcceptNonCommercial, new ProgressLine(output, locale), cancellationToken);
        SayChecked(model, receipt);
        Say(new($"쓰려면: ./interview models use {model.Id}", $"To let it serve: ./interview models use {model.Id}"));
        return 0;
    }

    private async Task<int> VerifyAsync(IReadOnlyList<CatalogueModel> asked, CancellationToken cancellationToken)
    {
        var failed = 0;
        var there = asked.Count > 0 ? asked : [.. catalogue.Models.Where(model => store.StandingOf(model).Presence is not (ModelPresence.Absent or ModelPresence.Partial))];
        if (there.Count == 0)
        {
            Say(new("받은 모델이 없어요.", "No model is here."));
        }

        foreach (var model in there)
        {
            try
            {
                SayChecked(model, await fetch.VerifyAsync(model, new ProgressLine(output, locale), cancellationToken));
            }
            catch (ModelTroubleException trouble)
            {
                Say(trouble.Said);
                failed++;
            }
        }

        return failed == 0 ? 0 : Trouble;
    }

    private int Use(CatalogueModel model, bool onProcessor)
    {
        var standing = store.StandingOf(model);
        if (standing is not { Presence: ModelPresence.Present, Receipt: { } receipt })
        {
            throw new ModelTroubleException(
                ModelTrouble.Absent,
                standing.Presence == ModelPresence.Damaged
                    ? $"{model.Id}의 파일이 받았을 때와 크기가 달라요. './interview models remove {model.Id}' 다음에 다시 받아 주세요."
                    : $"{model.Id}의 파일이 아직 다 없어요. './interview models pull {model.Id}'로 먼저 받아 주세요.",
                standing.Presence == ModelPresence.Damaged
                    ? $"The file of {model.Id} has not the size it came with; './interview models remove {model.Id}', then pull it again."
                    : $"The file of {model.Id} is not wholly here; './interview models pull {model.Id}' fetches it.");
        }

        if (!model.Licence.Commercial && receipt.AcceptedNonCommercialAt is null)
        {
            throw new ModelTroubleException(
                ModelTrouble.Licence,
                $"{model.Id}의 비상업 라이선스에 아직 동의하지 않았어요: './interview models pull {model.Id} --accept-noncommercial'",
                $"The non-commercial licence of {model.Id} has not been accepted: './interview models pull {model.Id} --accept-noncommercial'");
        }

        chosen.Use(model, store.FileOf(model), onProcessor);
        Say(onProcessor
            ? new($"다음 './interview run'부터 {model.Id} 모델을 프로세서에서 써요.", $"{model.Id} serves from the next './interview run' on, on the processor.")
            : new($"다음 './interview run'부터 {model.Id} 모델을 GPU에서 써요. GPU가 없으면 --cpu를 붙여 다시 골라 주세요.", $"{model.Id} serves from the next './interview run' on, on a GPU. Where there is none, choose again with --cpu."));
        if (!receipt.IsVerified)
        {
            Say(new("이 파일의 체크섬은 아무도 확인해 주지 않았어요 (미확인).", "Nobody vouches for this file's checksum: it is unverified."));
        }

        if (!model.Licence.Commercial && model.Kind == ModelKind.Chat)
        {
            Say(new("비상업 라이선스여서 실전 면접에서는 Playbook이 대신 질문해요.", "Its licence is non-commercial: in hiring interviews the Playbook asks in its place."));
        }

        return 0;
    }

    private int UseNone(ModelKind? kind)
    {
        chosen.UseNone(kind);
        Say(kind switch
        {
            ModelKind.Embedding => new("다음 './interview run'부터 내장 임베딩을 써요.", "The built-in embeddings serve from the next './interview run' on."),
            ModelKind.Speech => new("다음 './interview run'부터 음성 인식 모델을 쓰지 않아요.", "No speech model serves from the next './interview run' on."),
            _ => new("다음 './interview run'부터 Playbook이 질문하고 평가해요.", "The Playbook asks and judges from the next './interview run' on."),
        });
        return 0;
    }

    private int Remove(CatalogueModel model)
    {
        if (IsUsed(model, chosen.Files()))
        {
            var kind = JsonNamingPolicy.CamelCase.ConvertName(model.Kind.ToString());
            throw new ModelTroubleException(
                ModelTrouble.InUse,
                $"{model.Id} 모델은 지금 쓰도록 골라져 있어요. './interview models use none {kind}' 다음에 지울 수 있어요.",
                $"{model.Id} is chosen to serve; './interview models use none {kind}' first, then it can be removed.");
        }

        var freed = store.Remove(model);
        Say(freed == 0 ? new($"{model.Id}의 파일은 없었어요.", $"There was no file of {model.Id}.") : new($"{model.Id}: {Size(freed)}를 비웠어요.", $"{model.Id}: {Size(freed)} are free again."));
        return 0;
    }

    private int Help(string[] args)
    {
        Say(HowTo);
        return args is [] or ["help" or "--help" or "-h"] ? 0 : Usage;
    }

    private CatalogueModel Known(string id) => catalogue.Find(id) ?? throw new ModelTroubleException(
        ModelTrouble.Unknown,
        $"'{id}'이라는 모델은 목록에 없어요. 있는 모델: {string.Join(", ", catalogue.Models.Select(model => model.Id))}",
        $"There is no model '{id}' in the catalogue. There are: {string.Join(", ", catalogue.Models.Select(model => model.Id))}");

    private bool IsUsed(CatalogueModel model, IReadOnlyDictionary<ModelKind, string> used) => used.GetValueOrDefault(model.Kind) == store.FileOf(model);

    private string Standing(CatalogueModel model, IReadOnlyDictionary<ModelKind, string> used)
    {
        var standing = store.StandingOf(model);
        var words = standing.Presence switch
        {
            ModelPresence.Absent => model.Sha256 is null ? new Localized("없음 · 체크섬 모름", "not here · checksum not known") : new("없음", "not here"),
            ModelPresence.Partial => new Localized($"받는 중 멈춤 ({Size(standing.Bytes)})", $"broken off at {Size(standing.Bytes)}"),
            ModelPresence.Unknown => new("있음 · 어디서 왔는지 모름 (verify)", "here · of unknown origin (verify)"),
            ModelPresence.Damaged => new("망가짐 · 크기가 달라짐", "damaged: its size has changed"),
            _ => ChecksumWords(standing.Receipt!.Checksum),
        };
        return words.For(locale) + (IsUsed(model, used) ? new Localized(" · 사용 중", " · in use").For(locale) : "");
    }

    private void SayChecked(CatalogueModel model, ModelReceipt receipt) =>
        Say(new($"{model.Id}: {Size(receipt.Bytes)}, {ChecksumWords(receipt.Checksum).Ko}. SHA-256 {receipt.Sha256}", $"{model.Id}: {Size(receipt.Bytes)}, {ChecksumWords(receipt.Checksum).En}. SHA-256 {receipt.Sha256}"));

    private static Localized ChecksumWords(ChecksumFrom checksum) => checksum switch
    {
        ChecksumFrom.Catalogue => new("있음 · 목록의 체크섬과 같음", "here · as the catalogue's checksum says"),
        ChecksumFrom.User => new("있음 · 직접 준 체크섬과 같음", "here · as your checksum says"),
        ChecksumFrom.Source => new("있음 · 미확인 (출처가 말한 체크섬과는 같음)", "here · unverified (as the source's own checksum says)"),
        _ => new("있음 · 미확인", "here · unverified"),
    };

    private static Localized KindWords(ModelKind kind) => kind switch
    {
        ModelKind.Chat => new("대화 모델 (질문과 평가)", "Chat (questions and grading)"),
        ModelKind.Embedding => new("임베딩 모델 (이력서 검색)", "Embedding (search in résumés)"),
        _ => new("음성 인식 모델", "Speech to text"),
    };

    private string Licence(CatalogueModel model) => model.Licence.Name.Length <= 24 && model.Licence.Commercial
        ? model.Licence.Name
        : model.Licence.Commercial ? model.Licence.Name[..24] : new Localized("비상업: 연습에만", "non-commercial: practice alone").For(locale);

    private string Memory(CatalogueModel model) => string.Create(CultureInfo.InvariantCulture, $"{new Localized("메모리", "memory").For(locale)} ≈ {model.MemoryGb} GB");

    private static string Size(long? bytes) => bytes switch
    {
        null => "?",
        >= 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB"),
        >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.#} kB"),
    };

    private void Say(Localized words) => output.WriteLine(words.For(locale));

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private sealed record PullOptions(string? Sha256, bool AcceptNonCommercial)
    {
        public static PullOptions? Read(string[] options) => options switch
        {
            [] => new(null, false),
            ["--accept-noncommercial", .. var rest] => Read(rest) is { } more ? more with { AcceptNonCommercial = true } : null,
            ["--sha256", var sum, .. var rest] when CatalogueModel.IsSha256(sum.ToLowerInvariant()) => Read(rest) is { } more ? more with { Sha256 = sum.ToLowerInvariant() } : null,
            _ => null,
        };
    }
}
