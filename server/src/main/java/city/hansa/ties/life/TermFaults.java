package city.hansa.ties.life;

import city.hansa.acts.Reason;
import city.hansa.engine.register.PartialDate;
import city.hansa.ties.TieTheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether what an act says of the terms of a tie can be meant; looks at nothing else. */
final class TermFaults {
  private final List<Reason> reasons = new ArrayList<>();
  private final TieDraft tie;

  private TermFaults(TieDraft tie) {
    this.tie = tie;
  }

  static List<Reason> of(TieDraft tie) {
    TermFaults faults = new TermFaults(tie);
    faults.renewal();
    faults.start();
    faults.themes();
    faults.languages();
    return faults.reasons;
  }

  private void renewal() {
    boolean renewing = tie.is(TieLife.RENEW);
    if (tie.says(TieFields.TERM) && !tie.says(TieFields.RENEWAL) && !renewing) {
      add(TieFields.RENEWAL, "ties.refused.renewal");
    }
    boolean lasting =
        tie.text(TieFields.RENEWAL).equals("TACIT")
            || tie.text(TieFields.RENEWAL).equals("EXPLICIT");
    boolean ends = tie.says(TieFields.TERM) || tie.says(TieFields.EXPIRES_ON);
    if (lasting && !ends && !tie.is(TieLife.AMEND)) {
      add(TieFields.TERM, "ties.refused.term");
    }
  }

  /** A term is counted from a day. */
  private void start() {
    PartialDate from = tie.date(TieFields.START).orElse(tie.effective());
    if (tie.says(TieFields.TERM)
        && !tie.is(TieLife.RENEW)
        && !from.earliest().equals(from.latest())) {
      add(TieFields.START, "ties.refused.startDay", from);
    }
    Optional<LocalDate> end = tie.date(TieFields.EXPIRES_ON).map(PartialDate::latest);
    if (end.isPresent() && !end.get().isAfter(from.earliest())) {
      add(TieFields.EXPIRES_ON, "ties.refused.expired", end.get(), from);
    }
  }

  private void themes() {
    List<String> none =
        TieTheme.words(tie.text(TieFields.THEMES)).stream()
            .filter(word -> TieTheme.find(word).isEmpty())
            .toList();
    if (!none.isEmpty()) {
      add(
          TieFields.THEMES,
          "ties.refused.themes",
          String.join(", ", none),
          Arrays.stream(TieTheme.values()).map(TieTheme::code).collect(Collectors.joining(", ")));
    }
  }

  private void languages() {
    for (String tag : TieTheme.words(tie.text("languages"))) {
      try {
        new Locale.Builder().setLanguageTag(tag).build();
      } catch (IllformedLocaleException none) {
        add("languages", "ties.refused.language", tag);
      }
    }
  }

  private void add(String field, String messageKey, Object... arguments) {
    reasons.add(Reason.rule("payload." + field, messageKey, arguments));
  }
}
