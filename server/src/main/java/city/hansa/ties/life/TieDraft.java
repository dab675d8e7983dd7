package city.hansa.ties.life;

import city.hansa.acts.ActDraft;
import city.hansa.engine.register.PartialDate;
import city.hansa.ties.TieId;
import city.hansa.ties.TieKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a draft says of its tie. */
record TieDraft(ActDraft draft) {

  TieKind kind() {
    return TieKind.find(text(TieFields.KIND)).orElse(TieKind.COOPERATION);
  }

  String text(String field) {
    return draft.payload().text(field).map(String::strip).orElse("");
  }

  Optional<PartialDate> date(String field) {
    return text(field).isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text(field)));
  }

  boolean says(String field) {
    return !text(field).isEmpty();
  }

  List<String> others() {
    String typed = text(TieFields.OTHERS);
    return typed.isEmpty()
        ? List.of()
        : Stream.of(typed.split("[\\s,;]+")).filter(id -> !id.isEmpty()).toList();
  }

  /** Every end as often as it is named. */
  List<String> ends() {
    List<String> ends = new ArrayList<>(List.of(draft.actor()));
    Optional.of(text(TieFields.WITH)).filter(id -> !id.isEmpty()).ifPresent(ends::add);
    ends.addAll(others());
    return ends;
  }

  TieId id() {
    return new TieId(kind(), ends(), text(TieFields.LABEL));
  }

  boolean is(String... types) {
    return List.of(types).contains(draft.type());
  }

  PartialDate effective() {
    return Effective.of(draft);
  }
}
