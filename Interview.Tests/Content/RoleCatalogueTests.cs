namespace Interview.Tests.Content;

public sealed class RoleCatalogueTests
{
    [Theory]
    [InlineData("백엔드 개발자", "backend")]
    [InlineData("Junior Software Engineer", "backend")]
    [InlineData("정보보안 엔지니어", "security")]
    [InlineData("AI 연구원", "ai")]
    [InlineData("임베디드 소프트웨어 개발자", "embedded")]
    [InlineData("생산관리 담당자", "manufacturing")]
    [InlineData("Product Designer", "design")]
    [InlineData("인사담당자", "hr")]
    [InlineData("Talent Acquisition Specialist", "hr")]
    [InlineData("경영기획", "strategy")]
    [InlineData("Staff Accountant", "finance")]
    [InlineData("보험 계리사", "banking")]
    [InlineData("사내 변호사", "legal")]
    [InlineData("지방직 공무원", "public")]
    [InlineData("기구설계 엔지니어", "mechanical")]
    [InlineData("반도체 공정 엔지니어", "electrical")]
    [InlineData("이차전지 소재 개발", "chemical")]
    [InlineData("건축 시공 현장 관리", "civil")]
    [InlineData("물리치료사", "medical")]
    [InlineData("임상시험 CRA", "pharma")]
    [InlineData("호텔 프런트", "hospitality")]
    [InlineData("온라인 MD", "retail")]
    [InlineData("영상 편집자", "media")]
    [InlineData("사회복지사", "social")]
    [InlineData("Administrative Assistant", "office")]
    public void A_role_finds_its_family(string role, string family) => Assert.Equal(family, TestContent.Snapshot.Roles.Of(role)?.Code);

    [Fact]
    public void There_are_families_for_what_candidates_apply_for() => Assert.True(TestContent.Snapshot.Roles.Families.Count >= 25);

    [Theory]
    [InlineData("포스트그레스", "PostgreSQL")]
    [InlineData("postgres", "PostgreSQL")]
    [InlineData("node js", "Node.js")]
    [InlineData("K8S", "Kubernetes")]
    [InlineData("c++", "C++")]
    [InlineData("C#", "C#")]
    [InlineData("스프링 부트", "Spring Boot")]
    [InlineData("MS 엑셀", "엑셀")]
    [InlineData("Microsoft Excel", "Excel")]
    [InlineData("자체 개발 도구", "자체 개발 도구")]
    public void A_skill_is_shown_by_its_name(string written, string shown) => Assert.Equal(shown, TestContent.Snapshot.Skills.Show(written));
}
