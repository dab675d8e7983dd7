package city.hansa.lists.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What headings say, in the languages in which such lists are written. The more telling word wins:
 * in "member since" that is "since".
 */
final class HeadingWords {

  private static final Map<Field, Set<String>> BY_WEIGHT = byWeight();

  private HeadingWords() {}

  private static Map<Field, Set<String>> byWeight() {
    Map<Field, Set<String>> words = new LinkedHashMap<>();
    words.put(
        Field.NOTHING,
        words(
            "mayor maire alcalde bürgermeister sindaco prefeito burgemeester website web site sitio"
                + " url link http email mail courriel correo phone telephone tel fax telefono contact"
                + " contacto address adresse direccion indirizzo population poblacion einwohner"
                + " popolazione inhabitants habitants habitantes number numero nummer nr no logo photo"
                + " fee cotisation cuota zip plz postcode"));
    words.put(
        Field.SINCE,
        words(
            "since joined joining date year depuis adhesion annee desde ano fecha adhesión beitritt"
                + " seit jahr datum dal anno data sinds jaar lidmaatschap od rok дата год с منذ تاريخ سنة"
                + " 加入 年 年份 signed established founded signature jumelage firma"));
    words.put(
        Field.COUNTRY,
        words(
            "country nation state_party pays pais país land staat paese nazione kraj страна ulke ülke"
                + " maa stat landet بلد البلد الدولة دولة 国家 国 国名 iso iso2 iso3 cc"));
    words.put(
        Field.REGION,
        words(
            "region province state county district departement departamento provincia bundesland"
                + " kanton estado comunidad regione provincie regio wojewodztwo область регион il"
                + " prefecture منطقة إقليم محافظة 省 州 地区 subdivision"));
    words.put(
        Field.LATITUDE, words("lat latitude latitud breite breitengrad latitudine breedtegraad"));
    words.put(
        Field.LONGITUDE,
        words(
            "lon lng long longitude longitud lange länge laenge langengrad längengrad longitudine lengtegraad"));
    words.put(Field.ID, words("id hansa actor_id actor kennung"));
    words.put(
        Field.WITH,
        words(
            "partner partners twin twinned sister sistercity with avec jumelee jumelée partenaire con"
                + " socia hermana hermanada gemela partnerstadt partnerstädte gemellata gemellaggio"
                + " zusterstad miasto_partnerskie побратим kardes kardeş توأم شريك شقيقة 友好城市 姉妹都市"));
    words.put(
        Field.LEVEL,
        words(
            "level tier category type status class kind niveau categorie catégorie statut nivel"
                + " categoria categoría tipo estatus stufe kategorie mitgliedsart livello soort فئة نوع"
                + " مستوى 类别"));
    words.put(
        Field.NOTE,
        words(
            "note notes remark remarks comment comments remarque commentaire nota observaciones"
                + " bemerkung anmerkung osservazioni opmerking ملاحظة ملاحظات 备注 footnote"));
    words.put(
        Field.NAME,
        words(
            "name city cities town member members municipality local authority government"
                + " organisation organization ville commune membre membres nom collectivite collectivité"
                + " ciudad municipio miembro miembros nombre ayuntamiento stadt städte gemeinde kommune"
                + " mitglied mitglieder città citta comune membro nome cidade stad gemeente lid miasto"
                + " gmina город имя название sehir şehir belediye by مدينة المدينة عضو العضو الاسم اسم"
                + " بلدية 城市 都市 市 会员 成员 名称 signatory actor place ort lieu lugar"));
    return words;
  }

  private static Set<String> words(String all) {
    return Arrays.stream(all.split(" ")).map(Folded::of).collect(Collectors.toUnmodifiableSet());
  }

  /** What a heading means by itself; empty if it says nothing that is known. */
  static Optional<Field> meaning(String heading) {
    String folded = Folded.of(heading);
    List<String> parts = List.of(folded.split(" "));
    return BY_WEIGHT.entrySet().stream()
        .filter(each ->
            each.getValue().contains(folded) || parts.stream().anyMatch(each.getValue()::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether it is the heading of a second end, such as "City 2" or "Country B". */
  static boolean second(String heading) {
    String folded = Folded.of(heading);
    return folded.matches(".*\\b(2|b|ii|two)$");
  }
}
