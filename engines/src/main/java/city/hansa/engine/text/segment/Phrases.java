package city.hansa.engine.text.segment;

import java.util.regex.Pattern;

/** Turns of phrase by which texts say where their parts begin, in the languages of the register. */
final class Phrases {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern PREAMBLE =
      Pattern.compile(
          "(the )?(preamble|préambule|preámbulo|preambulo|preâmbulo|preambolo|präambel|الديباجة"
              + "|ديباجة|序言)",
          FLAGS);

  private static final Pattern RECITAL =
      Pattern.compile(
          "(recalling|recogni[sz]ing|considering|noting|aware|mindful|convinced|reaffirming"
              + "|affirming|acknowledging|welcoming|whereas|bearing in mind|taking note|deeply"
              + " concerned|concerned|guided by|having regard|determined|believing|desiring"
              + "|underlining|emphasi[sz]ing|stressing|we,? the|the parties to this|the signatory"
              + "|rappelant|reconnaissant|considérant|notant|conscients?|conscientes"
              + "|convaincue?s|réaffirmant|soulignant|vu |désireux|nous,? (les|maires)"
              + "|recordando|reconociendo|considerando|conscientes|convencid[oa]s|reafirmando"
              + "|observando|destacando|deseando|nosotr[oa]s|إذ |وإذ |نحن)\\b?.*",
          FLAGS | Pattern.DOTALL);

  private static final Pattern ENACTING =
      Pattern.compile(
          ".*((have agreed|hereby agree|agree|declare|resolve|commit|adopt)( to the following"
              + "| as follows| the following.{0,40})|(sont convenue?s|conviennent|déclarent)( de)?"
              + " ce qui suit|(han (acordado|convenido)|acuerdan|convienen|declaran) (en )?lo"
              + " siguiente|(اتفقوا|اتفقت|نتفق|نعلن).{0,30}ما يلي)\\s*[:,.]?",
          FLAGS | Pattern.DOTALL);

  private static final Pattern CONCLUSIONS =
      Pattern.compile(
          "(done (at|in|on)|in witness whereof|in faith whereof|fait (à|en)|en foi de"
              + " quoi|hecho en|en fe de lo cual|geschehen zu|zu urkund dessen|حرر (في|ب)|وإثباتا"
              + " لذلك).*",
          FLAGS | Pattern.DOTALL);

  private static final Pattern FINAL_HEADING =
      Pattern.compile(
          "(entry|coming|entering) into (force|effect)|effective date|withdrawal|denunciation"
              + "|(authentic )?(texts|languages)|languages? and .{0,30}|signature.*|depositar(y|ies)"
              + "|final (clauses|provisions)|entrée en vigueur|retrait|dénonciation|langues.*"
              + "|dépositaire|dispositions finales|entrada en vigor|retiro|denuncia|idiomas.*"
              + "|firma.*|depositari[oa]|disposiciones finales|(الدخول حيز|بدء) النفاذ|الانسحاب"
              + "|اللغات|التوقيع|الوديع|أحكام ختامية",
          FLAGS);

  private static final Pattern FINAL_BODY =
      Pattern.compile(
          "(shall|will) (enter|come) into (force|effect)|entre(ra)? en vigueur|entrará en vigor"
              + "|are equally authentic|font également foi|son igualmente auténticos"
              + "|(يدخل|تدخل) .{0,40}حيز النفاذ",
          FLAGS);

  private Phrases() {}

  static boolean isPreamble(String heading) {
    return PREAMBLE.matcher(heading.strip()).matches();
  }

  static boolean isRecital(String text) {
    return RECITAL.matcher(text).matches();
  }

  /** The last words before the operative part. */
  static boolean isEnacting(String text) {
    return ENACTING.matcher(text).matches();
  }

  static boolean isConclusions(String text) {
    return CONCLUSIONS.matcher(text.strip()).matches();
  }

  static boolean isFinal(String heading, String body) {
    return FINAL_HEADING.matcher(heading.strip()).matches()
        || (heading.isEmpty() && FINAL_BODY.matcher(body).find());
  }
}
