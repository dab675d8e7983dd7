package city.hansa.texts.life;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.texts.VersionId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Acts about a version of a text in one language. The subject is the id of the version, which its
 * proposal makes from instrument, number and language.
 */
@Component
class TextFamily implements ActFamily {
  private final TextGuard guard;

  TextFamily(TextGuard guard) {
    this.guard = guard;
  }

  @Override
  public String name() {
    return TextLife.NAME;
  }

  @Override
  public List<ActType> types() {
    return TextTypes.ALL;
  }

  @Override
  public Optional<Lifecycle<?>> lifecycle() {
    return Optional.of(TextLife.TABLE);
  }

  @Override
  public String subject(ActDraft draft, Optional<Act> target) {
    return draft.type().equals(TextLife.PROPOSE)
        ? version(draft).map(VersionId::toString).orElse(draft.subject())
        : target.map(Act::subject).orElse(draft.subject());
  }

  @Override
  public Set<String> ends(ActDraft draft, Optional<Act> target) {
    return Set.of(draft.actor());
  }

  @Override
  public List<Reason> guard(ActDraft draft, Situation situation) {
    return guard.reasons(draft, situation);
  }

  /** The version that a draft is about; empty if its fields or its subject name none. */
  static Optional<VersionId> version(ActDraft draft) {
    if (!draft.type().equals(TextLife.PROPOSE)) {
      return VersionId.parse(draft.subject());
    }
    String language = draft.payload().text(TextLife.LANGUAGE).orElse("").toLowerCase(Locale.ROOT);
    return draft.payload().values().get(TextLife.VERSION) instanceof Json.Number(double number)
            && number == Math.rint(number)
        ? VersionId.parse(
            draft.payload().text(TextLife.INSTRUMENT).orElse("")
                + ".v"
                + (long) number
                + "."
                + language)
        : Optional.empty();
  }
}
