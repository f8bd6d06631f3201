using System.Collections.Frozen;
using System.Text;

namespace Interview.Core.Resumes;

/// <summary>A part of a résumé that a heading opens.</summary>
internal enum Section
{
    Head, Personal, Summary, Skills, Education, Experience, Projects, Activities, Awards, Certifications, Languages, Essays, Other,
}

/// <summary>What a label ("지원분야", "Position:") says of the words beside it.</summary>
internal enum Label
{
    Name, TargetRole, TargetCompany, Email, Phone, Period, Title, Organisation, Role, Detail, Skills, Languages, Certifications, Other,
}

/// <summary>The words that open sections and name fields in Korean and English résumés.</summary>
internal static class Vocabulary
{
    private static readonly string[] Joints = ["/", "|", "·", "&", " 및 ", " and ", "(", "—"];

    private static readonly FrozenDictionary<string, Section> Headings = Table(
        (Section.Personal, "인적사항|개인정보|기본정보|기본인적사항|신상정보|개인신상|연락처|personalinformation|personaldetails|contact|contactinformation|contactdetails|contacts|profileinformation"),
        (Section.Summary, "요약|소개|자기소개|한줄소개|간단소개|간략소개|핵심역량|핵심역량요약|경력요약|프로필|aboutme|about|summary|professionalsummary|executivesummary|careersummary|profile|professionalprofile|personalstatement|summaryofqualifications|introduction|highlights"),
        (Section.Skills, "기술|기술스택|보유기술|보유스킬|스킬|주요기술|사용기술|기술역량|보유역량|직무역량|활용능력|컴퓨터활용능력|oa능력|업무능력|전문기술|skills|skill|technicalskills|techstack|techskills|technologies|technicalstack|coreskills|keyskills|corecompetencies|competencies|areasofexpertise|expertise|toolsandtechnologies|programmingskills|skillsandtools|skillsandtechnologies|skills&tools|softskills|hardskills"),
        (Section.Education, "학력|학력사항|학력정보|최종학력|학업|교육|교육사항|교육이력|교육및연수|교육연수|학력및교육|education|educationandtraining|educationalbackground|academicbackground|academichistory|education&training|training|trainingandcourses|coursework|relevantcoursework|courses"),
        (Section.Experience, "경력|경력사항|경력기술서|경력기술|주요경력|업무경력|업무경험|직장경력|경력정보|경험|경험사항|경력및경험|실무경험|인턴|인턴경험|인턴십|근무경력|근무경험|재직사항|상세경력|experience|workexperience|professionalexperience|employment|employmenthistory|workhistory|careerhistory|career|relevantexperience|internships|internship|internshipexperience|professionalbackground"),
        (Section.Projects, "프로젝트|프로젝트경험|프로젝트경력|주요프로젝트|수행프로젝트|프로젝트수행경력|개인프로젝트|팀프로젝트|포트폴리오|토이프로젝트|사이드프로젝트|projects|project|projectexperience|keyprojects|selectedprojects|personalprojects|sideprojects|academicprojects|portfolio"),
        (Section.Activities, "활동|대외활동|활동사항|교내활동|교내외활동|봉사활동|동아리|동아리활동|사회경험|사회활동|주요활동|대외활동및봉사|연수및활동|해외경험|해외연수|병역|병역사항|activities|extracurricularactivities|extracurriculars|volunteering|volunteer|volunteerexperience|volunteerwork|leadership|leadershipexperience|leadershipandactivities|communityservice|communityinvolvement|interests|hobbies|activities&leadership"),
        (Section.Awards, "수상|수상경력|수상내역|수상이력|수상실적|수상사항|상훈|논문및수상|장학|장학금|awards|honors|honours|honorsandawards|awardsandhonors|awards&honors|achievements|awardsandachievements|recognition|accomplishments|scholarships"),
        (Section.Certifications, "자격증|자격|자격사항|자격면허|자격증및면허|보유자격|보유자격증|면허|자격증정보|certifications|certification|certificates|licenses|licences|licensesandcertifications|certificationsandlicenses|licenses&certifications"),
        (Section.Languages, "어학|어학능력|외국어|외국어능력|어학사항|어학성적|공인어학성적|어학점수|언어|언어능력|languages|language|languageskills|languageproficiency"),
        (Section.Essays, "자기소개서|자소서|자기소개서문항|selfintroduction|coverletter|essay|essays|applicationquestions"),
        (Section.Other, "추천인|기타|기타사항|참고사항|링크|가족사항|취미|특기|취미및특기|희망사항|근무조건|희망근무조건|지원사항|지원정보|지원내용|references|referees|links|publications|publicationsandpatents|patents|additionalinformation|miscellaneous|other|논문|특허|논문및특허"));

    private static readonly FrozenDictionary<string, Label> Labels = Table(
        (Label.Name, "이름|성명|성함|지원자|지원자명|지원자성명|한글이름|성명한글|이름한글|name|fullname|applicant|candidate|candidatename"),
        (Label.TargetRole, "지원분야|지원직무|지원직종|지원부문|지원포지션|지원직군|지원업무|지원직책|모집부문|모집분야|응시분야|응시직무|희망직무|희망직종|희망직군|희망분야|희망포지션|희망업무|직무|포지션|targetrole|targetposition|desiredposition|desiredrole|desiredjob|positionappliedfor|positionapplied|roleappliedfor|applyingfor|applyingas|applicationfor|position|roletarget|objective|careerobjective|jobobjective|appliedposition|preferredrole|targetjob|jobtitleappliedfor"),
        (Label.TargetCompany, "지원회사|지원회사명|지원기업|지원기업명|지원기관|희망회사|희망기업|targetcompany|companyappliedto|applyingto|companyappliedfor|targetemployer"),
        (Label.Email, "이메일|메일|전자우편|email|emailaddress|이메일주소"),
        (Label.Phone, "연락처|전화|전화번호|휴대폰|휴대전화|핸드폰|휴대폰번호|핸드폰번호|휴대전화번호|phone|phonenumber|mobile|tel|telephone|cell|contactnumber|contactno"),
        (Label.Period, "기간|근무기간|재직기간|재학기간|활동기간|수행기간|프로젝트기간|참여기간|교육기간|일자|날짜|취득일|취득일자|취득년월|취득시기|수상일|수상일자|년월|연월|연도|년도|응시일|period|date|dates|duration|term|year|issued|issuedate|dateissued|dateobtained"),
        (Label.Title, "프로젝트명|프로젝트|과제명|활동명|활동|교육명|과정명|교육과정|과정|상훈명|수상명|상명|대회명|공모전명|자격증명|자격증|자격명|자격면허명|시험명|어학시험|시험|언어|외국어|외국어명|구분|projectname|project|title|activity|award|awardname|certificate|certification|certificationname|course|language|test"),
        (Label.Organisation, "회사|회사명|기업명|근무처|직장|직장명|소속|소속기관|학교|학교명|출신학교|기관|기관명|단체명|발급기관|발행기관|발행처|발급처|수여기관|주최|주최기관|시행처|시행기관|교육기관|활동기관|company|companyname|employer|organization|organisation|school|university|institution|issuer|issuedby|issuingorganization|authority|host"),
        (Label.Role, "직위|직급|직책|역할|담당역할|담당|소속부서|부서|부서명|직위직책|전공|학과|학과명|전공학과|전공명|학위|major|degree|role|myrole|jobtitle|department|fieldofstudy|responsibility"),
        (Label.Detail, "담당업무|업무내용|주요업무|주요내용|상세내용|내용|업무|성과|주요성과|활동내용|프로젝트내용|프로젝트개요|개요|설명|수행내용|세부내용|상세업무|기여|학점|평점|졸업구분|졸업여부|졸업|점수|등급|성적|점수등급|급수|수준|회화수준|비고|description|details|responsibilities|keyresponsibilities|achievements|keyachievements|result|results|outcome|gpa|score|grade|level|proficiency|cgpa|사용기술|기술스택|개발환경|사용언어|활용기술|techstack|technologies|stack|tools|environment|인원|팀구성|참여인원|개발인원|teamsize|team"),
        (Label.Other, "생년월일|주소|현주소|거주지|성별|나이|연령|국적|한자|영문|영문이름|성명영문|성명한자|이름영문|이름한자|결혼여부|병역|병역구분|병역사항|보훈|보훈대상|장애|장애여부|희망연봉|연봉|희망근무지|근무지|고용형태|경력구분|경력|총경력|홈페이지|블로그|깃허브|포트폴리오|사진|address|location|dateofbirth|birthdate|birthday|dob|nationality|gender|age|maritalstatus|linkedin|github|website|portfolio|homepage|blog|salary|expectedsalary|availability|visa|visastatus|workauthorization|sex|hometown|city"));

    /// <summary>The section a line opens, or null. Ornament and numbering around the heading do not matter.</summary>
    public static Section? HeadingOf(string line)
    {
        if (line.Length > 48)
        {
            return null;
        }

        var bare = Bare(line);
        if (Headings.TryGetValue(bare, out var section))
        {
            return section;
        }

        // "경력 및 프로젝트", "Skills & Tools", "SUMMARY / 요약": the first of them counts, if all are headings.
        var parts = line.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length > 1 && parts.All(part => Headings.ContainsKey(Bare(part))))
        {
            return Headings[Bare(parts[0])];
        }

        return InTwoLanguages(line);
    }

    public static Label? LabelOf(string cell)
    {
        if (cell.Length > 32)
        {
            return null;
        }

        if (Labels.TryGetValue(Bare(cell), out var label))
        {
            return label;
        }

        // "부서/직위": several labels in one cell count as the last.
        var parts = cell.Split(['/', '·', '('], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(part => Labels.ContainsKey(Bare(part))) ? Labels[Bare(parts[^1])] : null;
    }

    // "학력사항 Education": one heading in each language.
    private static Section? InTwoLanguages(string line)
    {
        var hangul = Bare(string.Concat(line.Where(letter => letter is >= '가' and <= '힣')));
        var latin = Bare(string.Concat(line.Where(letter => char.IsAsciiLetter(letter))));
        return Headings.TryGetValue(hangul, out var section) && Headings.ContainsKey(latin) ? section : null;
    }

    /// <summary>Letters and "&amp;" only, lower case: "■ 학 력 사 항", "1. EDUCATION:" and "[Education]" come out alike.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetter(letter) || letter == '&')
            {
                bare.Append(char.ToLowerInvariant(letter));
            }
        }

        return bare.ToString();
    }

    private static FrozenDictionary<string, T> Table<T>(params (T Meaning, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split('|').Select(word => (word, row.Meaning))).DistinctBy(pair => pair.word).ToFrozenDictionary(pair => pair.word, pair => pair.Meaning);
}
