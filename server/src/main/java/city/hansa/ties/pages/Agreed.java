package city.hansa.ties.pages;

import city.hansa.acts.words.Matter;
import city.hansa.site.Site;
import city.hansa.ties.TieTheme;
import city.hansa.ties.life.Deal;
import city.hansa.ties.life.TieFields;
import city.hansa.ties.life.TieLife;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the ends of a tie agreed, in words.
 *
 * @param instrument on which it rests; null if none is named, or the reader may not see it
 */
record Agreed(Deal deal, TieWords words, @Nullable Matter instrument) {
  private static final List<String> CHOICES = List.of("basis", TieFields.RENEWAL, "bindingness");

  /** In the order of the form. */
  private static final List<String> ORDER =
      List.of(
          "title",
          "basis",
          "instrument",
          "purpose",
          TieFields.THEMES,
          TieFields.START,
          TieFields.TERM,
          TieFields.RENEWAL,
          TieFields.NOTICE,
          TieFields.EXPIRES_ON,
          "bindingness",
          "costs",
          "workPlan",
          "languages",
          "survival",
          "seat",
          "leads",
          "legalStatus",
          "budget");

  List<TieFact> facts() {
    List<TieFact> facts = new ArrayList<>();
    for (String field : ORDER) {
      String value = deal.text(field);
      if (field.equals(TieFields.START) && value.isEmpty() && deal.start().isPresent()) {
        value = words.acts().date(deal.start().get());
      }
      if (!value.isEmpty() && !(field.equals(TieFields.EXPIRES_ON) && deal.expiresOn().isEmpty())) {
        facts.add(fact(field, value));
      }
    }
    return facts;
  }

  private TieFact fact(String field, String value) {
    Site site = words.site();
    String label = site.t("act." + TieLife.NAME + ".field." + field);
    if (field.equals("instrument")) {
      return new TieFact(
          label,
          instrument == null ? value : instrument.title(),
          instrument == null ? null : "/instruments/" + value);
    }
    return new TieFact(label, value(field, value), null);
  }

  private String value(String field, String value) {
    Site site = words.site();
    if (CHOICES.contains(field)) {
      return words.acts().choice(TieLife.NAME, value);
    }
    return switch (field) {
      case TieFields.THEMES ->
          TieTheme.all(value).stream()
              .map(theme -> site.t("ties.theme." + theme.code()))
              .collect(Collectors.joining(", "));
      case TieFields.TERM, TieFields.NOTICE -> words.acts().period(value);
      case TieFields.START, TieFields.EXPIRES_ON -> site.date(value);
      case "languages" ->
          TieTheme.words(value).stream().map(site::tongue).collect(Collectors.joining(", "));
      default -> value;
    };
  }
}
