package city.hansa.ties.roll;

import city.hansa.acts.Act;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.tie.Renewal;
import city.hansa.engine.register.tie.TieTerm;
import city.hansa.ties.TieState;
import city.hansa.ties.life.Deal;
import city.hansa.ties.life.TieFields;
import city.hansa.ties.life.TieLife;
import city.hansa.ties.roll.Next.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the calendar holds for a tie after a day. */
record Ahead(Life life) {

  /** The nearest; what is overdue stays until it is done. Null if nothing is due. */
  @Nullable Next next() {
    return all().stream().min(Comparator.comparing(Next::day)).orElse(null);
  }

  /** In the order of their days. */
  List<Next> all() {
    List<Next> all = new ArrayList<>();
    Set<TieState> states = life.states();
    if (states.size() == 1) {
      TieState state = states.iterator().next();
      switch (state) {
        case ENDING -> day(TieLife.NOTICE, TieFields.ENDS_ON, What.ENDS, all);
        case ENDING_SUSPENDED -> {
          day(TieLife.NOTICE, TieFields.ENDS_ON, What.ENDS, all);
          review(all);
        }
        case SUSPENDED -> {
          review(all);
          term(all);
        }
        case ACTIVE, ASSERTED, DORMANT -> term(all);
        case NONE, PROSPECT, INTENDED, APPROVED, ENDED, EXPIRED, EMERITUS, PASSED_ON -> {
          // Nothing comes by the calendar.
        }
      }
    }
    Project.all(life).stream()
        .filter(Project::isLive)
        .flatMap(each -> Optional.ofNullable(each.finish()).stream())
        .forEach(finish -> all.add(new Next(What.PROJECT, finish.latest())));
    return all.stream().sorted(Comparator.comparing(Next::day)).toList();
  }

  private void term(List<Next> all) {
    Deal deal = life.deal();
    if (deal.renewal().equals(Optional.of(Renewal.TACIT))) {
      deal.term().ifPresent(term -> tacit(term, all));
    } else {
      deal.expiresOn().ifPresent(day -> all.add(new Next(What.EXPIRES, day)));
    }
  }

  private void tacit(TieTerm term, List<Next> all) {
    term.lastDayForNotice(life.day())
        .filter(last -> !last.isBefore(life.day()))
        .ifPresent(last -> all.add(new Next(What.NOTICE_BY, last)));
    term.runEnds(life.day()).ifPresent(end -> all.add(new Next(What.RENEWS, end)));
  }

  private void review(List<Next> all) {
    Optional<LocalDate> review =
        life.acts()
            .filter(act -> act.type().equals(TieLife.SUSPEND) || act.type().equals(TieLife.REVIEW))
            .flatMap(act -> date(act, TieFields.REVIEW_ON).stream())
            .reduce((one, two) -> two);
    review.ifPresent(day -> all.add(new Next(What.REVIEW, day)));
  }

  private void day(String type, String field, What what, List<Next> all) {
    life.acts()
        .filter(act -> act.type().equals(type))
        .flatMap(act -> date(act, field).stream())
        .reduce((one, two) -> two)
        .ifPresent(day -> all.add(new Next(what, day)));
  }

  private static Optional<LocalDate> date(Act act, String field) {
    return act.payload()
        .text(field)
        .filter(text -> !text.isBlank())
        .map(PartialDate::parse)
        .map(PartialDate::latest);
  }
}
