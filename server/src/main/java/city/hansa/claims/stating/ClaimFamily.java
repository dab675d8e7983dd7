package city.hansa.claims.stating;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Field;
import city.hansa.acts.Field.Kind;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.claims.CountKind;
import city.hansa.claims.Wording;
import city.hansa.claims.entry.Entry;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.kernel.Viewer.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Acts about claims: a figure is put on record, taken back, doubted, or a dispute is settled. The
 * subject is the claim's id, which a statement makes from what it says.
 */
@Component
class ClaimFamily implements ActFamily {
  static final String NAME = "claim";
  static final String STATE = "claim.state";
  static final String WITHDRAW = "claim.withdraw";
  static final String DISPUTE = "claim.dispute";
  static final String RESOLVE = "claim.resolve";
  static final String REASON = "reason";
  static final String OTHERS = "others";

  private static final List<ActType> TYPES = made();

  private final ClaimGuard guard;

  ClaimFamily(ClaimGuard guard) {
    this.guard = guard;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<ActType> types() {
    return TYPES;
  }

  private static List<ActType> made() {
    Field reason = Field.required(REASON, Kind.LONG_TEXT);
    return List.of(
        desk(STATE, Entry.FIELDS.stream().map(ClaimFamily::field).toList()),
        desk(WITHDRAW, List.of(reason)),
        desk(DISPUTE, List.of(reason)),
        desk(RESOLVE, List.of(Field.optional(OTHERS, Kind.LONG_TEXT), reason))
            .byRoles(Role.HEAD_OF_OFFICE, Role.REGISTRAR));
  }

  private static ActType desk(String type, List<Field> fields) {
    return ActType.desk(type, fields).only(Standing.OWN);
  }

  private static Field field(String name) {
    return switch (name) {
      case "kind" -> Field.choice(name, true, names(CountKind.values()));
      case "wording" -> Field.choice(name, true, names(Wording.values()));
      case "note" -> Field.optional(name, Kind.LONG_TEXT);
      default ->
          Entry.REQUIRED.contains(name)
              ? Field.required(name, Kind.TEXT)
              : Field.optional(name, Kind.TEXT);
    };
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  @Override
  public Optional<Lifecycle<?>> lifecycle() {
    return Optional.of(ClaimLife.TABLE);
  }

  /** The same words of the same office make the same claim, so that it is not stated twice. */
  @Override
  public String subject(ActDraft draft, Optional<Act> target) {
    if (target.isPresent() || !draft.type().equals(STATE)) {
      return target.map(Act::subject).orElse(draft.subject());
    }
    return "c-" + digest(draft.office() + draft.payload().json()).substring(0, 12);
  }

  @Override
  public Set<String> ends(ActDraft draft, Optional<Act> target) {
    return Set.of();
  }

  /** Made from the pages of claims, with a preview. */
  @Override
  public boolean offered() {
    return false;
  }

  @Override
  public List<Reason> guard(ActDraft draft, Situation situation) {
    return guard.reasons(draft, situation);
  }

  private static String digest(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
