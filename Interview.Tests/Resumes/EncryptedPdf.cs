using System.Security.Cryptography;

namespace Interview.Tests.Resumes;

/// <summary>A page encrypted by the PDF standard's first handler (RC4, 40 bits): old, and still what many office programs write.</summary>
internal static class EncryptedPdf
{
    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    public static byte[] Write(string content, string password)
    {
        byte[] id = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
        var user = Padded(password);
        var owner = Rc4(Md5(user)[..5], user);
        var key = Md5([.. user, .. owner, 0xFC, 0xFF, 0xFF, 0xFF, .. id])[..5];

        var pdf = new PdfBytes();
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>");
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        pdf.AddStream(Rc4(Md5([.. key, 5, 0, 0, 0, 0])[..10], PdfBytes.Latin(content)), compress: false);
        pdf.Add($"<</Filter/Standard/V 1/R 2/P -4/O<{Convert.ToHexString(owner)}>/U<{Convert.ToHexString(Rc4(key, Padding))}>>>");
        return pdf.Save(trailer: $"/Encrypt 6 0 R/ID[<{Convert.ToHexString(id)}><{Convert.ToHexString(id)}>]");
    }

    private static byte[] Padded(string password) => [.. PdfBytes.Latin(password).Concat(Padding).Take(32)];

#pragma warning disable CA5351 // The format prescribes MD5; nothing is protected here.
    private static byte[] Md5(byte[] bytes) => MD5.HashData(bytes);
#pragma warning restore CA5351

    private static byte[] Rc4(byte[] key, byte[] bytes)
    {
        var state = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var output = new byte[bytes.Length];
        for (int n = 0, i = 0, j = 0; n < bytes.Length; n++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            output[n] = (byte)(bytes[n] ^ state[(state[i] + state[j]) & 255]);
        }

        return output;
    }
}
