package city.hansa.acts.deposit;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Families;
import city.hansa.acts.Field;
import city.hansa.acts.Reason;
import city.hansa.acts.Subject;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A draft that is well formed and recorded by somebody who may; what else stands is open. */
record Prepared(ActDraft draft, ActFamily family, ActType type, Viewer viewer, Role role) {

  /** The draft prepared, or why it cannot be. */
  sealed interface Preparing {
    record Ready(Prepared prepared) implements Preparing {}

    record Unfit(List<Reason> reasons) implements Preparing {}
  }

  static Preparing of(Viewer viewer, ActDraft draft, Families families) {
    Optional<ActType> type = families.findType(draft.type());
    Optional<ActFamily> family = families.find(draft.family());
    if (type.isEmpty() || family.isEmpty()) {
      return new Preparing.Unfit(List.of(Reason.rule("type", "acts.refused.type", draft.type())));
    }
    return switch (Rights.of(viewer, draft, type.get())) {
      case Rights.Not(Reason reason) -> new Preparing.Unfit(List.of(reason));
      case Rights.In(Role role) -> {
        List<Reason> faults = Shape.faults(draft, type.get());
        yield faults.isEmpty()
            ? new Preparing.Ready(
                new Prepared(family.get().completed(draft), family.get(), type.get(), viewer, role))
            : new Preparing.Unfit(faults);
      }
    };
  }

  /** The same with a draft that differs only in the act that it answers. */
  Prepared with(ActDraft other) {
    return other == draft ? this : new Prepared(other, family, type, viewer, role);
  }

  String subject(Optional<Act> target) {
    return family.subject(draft, target);
  }

  Subject matter(Optional<Act> target) {
    return Subject.of(draft.family(), subject(target));
  }

  /** Every actor that the draft names, by the field in which it does. */
  Set<String> actors() {
    Set<String> ids = new HashSet<>();
    ids.add(draft.actor());
    if (draft.onBehalfOf() != null) {
      ids.add(draft.onBehalfOf());
    }
    actorFields().forEach(field -> draft.payload().text(field.name()).ifPresent(ids::add));
    return ids;
  }

  List<Field> actorFields() {
    return type.fields().stream().filter(field -> field.kind() == Field.Kind.ACTOR).toList();
  }
}
