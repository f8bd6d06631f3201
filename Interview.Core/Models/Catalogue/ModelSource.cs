using System.Net;
using System.Net.Http.Headers;
using Interview.Core.Language;

namespace Interview.Core.Models.Catalogue;

/// <summary>A line that broke or hung, or a server that is busy: worth another try.</summary>
internal sealed class FetchInterruptedException(string why, TimeSpan? after = null, Exception? inner = null) : Exception(why, inner)
{
    /// <summary>How long the server asks us to wait.</summary>
    public TimeSpan? After { get; } = after;
}

/// <summary>What a source answered: the file, or the rest of it.</summary>
/// <param name="From">Where in the file the content begins.</param>
/// <param name="Validator">Null: this server has no mark for a version of the file, so a download from it cannot go on later.</param>
/// <param name="LinkedSha256">The checksum that a hub states of the file it sends us to.</param>
internal sealed record SourceAnswer(HttpResponseMessage Response, long From, long? Total, string? Validator, string? LinkedSha256) : IDisposable
{
    public void Dispose() => Response.Dispose();
}

/// <summary>Asks the source of a model for its file, follows where it sends us, and says in a sentence why it gives none.</summary>
internal sealed class ModelSource(HttpClient http)
{
    private const int MostRedirects = 10;

    /// <summary>Of redirects this one is ours: the client must not follow by itself. Proxies come from the environment (HTTPS_PROXY, NO_PROXY).</summary>
    public static HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(20) })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        DefaultRequestHeaders = { UserAgent = { new("Interview", "1.0") } },
    };

    /// <param name="have">Bytes that are there already; 0 asks for the whole file.</param>
    /// <returns>Null: what we have is the whole file.</returns>
    /// <exception cref="ModelTroubleException">It gives none, and asking again would not help.</exception>
    /// <exception cref="FetchInterruptedException">Asking again may help.</exception>
    public async Task<SourceAnswer?> AskAsync(CatalogueModel model, long have, string? validator, CancellationToken cancellationToken)
    {
        string? linked = null;
        var address = model.Source;
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (have > 0)
            {
                request.Headers.Range = new(have, null);
                // If the file has changed meanwhile, we are sent the whole of the new one.
                request.Headers.IfRange = validator!.StartsWith('"') ? new(new EntityTagHeaderValue(validator)) : RangeConditionHeaderValue.Parse(validator);
            }

            var response = await SendAsync(request, cancellationToken);
            if (response.StatusCode is >= HttpStatusCode.Moved and < HttpStatusCode.BadRequest and not HttpStatusCode.NotModified)
            {
                linked ??= LinkedSha256(response);
                address = Next(model, address, response);
                response.Dispose();
                continue;
            }

            return Read(model, response, have, validator, linked ?? LinkedSha256(response));
        }

        throw new ModelTroubleException(
            ModelTrouble.Redirect,
            $"{Korean.With(model.Source.Host, "이(가)")} {MostRedirects}번 넘게 다른 주소로 보냈어요. 주소가 서로를 가리키는 것 같아요. 나중에 다시 실행해 주세요.",
            $"{model.Source.Host} sent us on more than {MostRedirects} times, in a circle it seems; try again later.");
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (HttpRequestException away)
        {
            throw new FetchInterruptedException(away.Message, inner: away);
        }
    }

    private static Uri Next(CatalogueModel model, Uri from, HttpResponseMessage response)
    {
        var next = response.Headers.Location is { } location ? new Uri(from, location) : null;
        if (next is null || (next.Scheme != Uri.UriSchemeHttps && !(next.Scheme == Uri.UriSchemeHttp && (from.Scheme == Uri.UriSchemeHttp || next.IsLoopback))))
        {
            response.Dispose();
            throw new ModelTroubleException(
                ModelTrouble.Redirect,
                $"{Korean.With(from.Host, "이(가)")} 안전하지 않은 주소로 보냈어요({next?.Scheme ?? "주소 없음"}). {model.Id} 내려받기를 멈췄어요.",
                $"{from.Host} sent us to an address that is not safe ({next?.Scheme ?? "none"}); {model.Id} was not fetched.");
        }

        return next;
    }

    private static SourceAnswer? Read(CatalogueModel model, HttpResponseMessage response, long have, string? validator, string? linked)
    {
        var (content, host) = (response.Content.Headers, response.RequestMessage!.RequestUri!.Host);
        var mark = response.Headers.ETag is { IsWeak: false } tag ? tag.Tag : content.LastModified?.ToString("R");
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
                NoPage(model, response, host);
                return new(response, 0, content.ContentLength, mark, linked);
            case HttpStatusCode.PartialContent when content.ContentRange is { From: { } from } range && from == have && (mark is null || mark == validator):
                return new(response, have, range.Length ?? (have + content.ContentLength), validator, linked);
            case HttpStatusCode.RequestedRangeNotSatisfiable when content.ContentRange?.Length == have:
                response.Dispose();
                return null;
        }

        var (status, after, date) = ((int)response.StatusCode, response.Headers.RetryAfter, response.Headers.Date);
        response.Dispose();
        throw status switch
        {
            // Another part than we asked for, or a file that is shorter now: what we have is of no use.
            206 or 416 when have > 0 => new PartOfAnotherFileException(),
            408 or 429 or >= 500 => new FetchInterruptedException($"{host}: HTTP {status}", after?.Delta ?? (after?.Date - date)),
            401 or 403 => new ModelTroubleException(
                ModelTrouble.Refused,
                $"{Korean.With(host, "이(가)")} 파일을 내주지 않아요(HTTP {status}). 로그인이나 이용 동의가 필요한 파일일 수 있어요: {model.Licence.Link}",
                $"{host} refuses the file (HTTP {status}); it may want an account or a consent first: {model.Licence.Link}"),
            404 or 410 => new ModelTroubleException(
                ModelTrouble.Gone,
                $"{model.Source} 주소에 파일이 없어요(HTTP {status}). content/models에 적힌 주소를 확인해 주세요.",
                $"There is no file at {model.Source} (HTTP {status}); check the address in content/models."),
            _ => new ModelTroubleException(
                ModelTrouble.Refused,
                $"{host}에서 예상하지 못한 답이 왔어요(HTTP {status}). {model.Id} 내려받기를 멈췄어요.",
                $"{host} gave an answer we cannot use (HTTP {status}); {model.Id} was not fetched."),
        };
    }

    /// <summary>A page of a portal or a sign-in comes with status 200 too.</summary>
    private static void NoPage(CatalogueModel model, HttpResponseMessage response, string host)
    {
        if (response.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml")
        {
            response.Dispose();
            throw new ModelTroubleException(
                ModelTrouble.WrongFile,
                $"{host}에서 {model.File} 대신 웹 페이지가 왔어요. 네트워크의 로그인 화면이나 프록시를 확인해 주세요.",
                $"{host} sent a web page instead of {model.File}; look for a sign-in page or a proxy of your network.");
        }
    }

    private static string? LinkedSha256(HttpResponseMessage response) =>
        response.Headers.TryGetValues("X-Linked-ETag", out var tags) && tags.First().Trim('"') is var sum && CatalogueModel.IsSha256(sum) ? sum : null;
}

/// <summary>What is there is not a part of the file the source has now.</summary>
internal sealed class PartOfAnotherFileException : Exception;
