package city.hansa.claims;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Field;
import city.hansa.acts.Field.Kind;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.kernel.Viewer.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  /**
   * What a claim goes through. How it stands beside others is reckoned for every reader, and is
   * none of these.
   */
  enum Life {
    /** Not stated here: it ships, is computed, or is none. */
    UNSTATED,
    STATED,
    WITHDRAWN
  }

  /** One rank for all: of what is done on one day, the log tells the order. */
  private static final int RANK = 10;

  private static final Lifecycle<Life> LIFE =
      Lifecycle.of(NAME, Life.UNSTATED)
          .on(STATE, RANK)
          .from(Life.UNSTATED, Life.WITHDRAWN)
          .to(Life.STATED)
          .on(WITHDRAW, RANK)
          .from(Life.STATED)
          .to(Life.WITHDRAWN)
          .on(DISPUTE, RANK)
          .from(Life.UNSTATED, Life.STATED)
          .stay()
          .on(RESOLVE, RANK)
          .from(Life.UNSTATED, Life.STATED)
          .stay()
          .build();

  private final ClaimStore store;

  ClaimFamily(ClaimStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<ActType> types() {
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
    return Optional.of(LIFE);
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
    return switch (draft.type()) {
      case STATE -> stating(draft, situation);
      case WITHDRAW ->
          store.isStatedBy(draft.office(), draft.subject())
              ? List.of()
              : List.of(Reason.forbidden("subject", "claims.fault.notYours", draft.subject()));
      case RESOLVE -> {
        List<Reason> reasons = new ArrayList<>();
        Stream.concat(Stream.of(draft.subject()), ClaimActs.others(draft.payload()).stream())
            .forEach(each -> reasons.addAll(known(draft, each)));
        yield reasons;
      }
      default -> known(draft, draft.subject());
    };
  }

  private List<Reason> stating(ActDraft draft, Situation situation) {
    List<Reason> reasons = new ArrayList<>();
    if (Entry.read("c", new Origin.Stated(0), ClaimActs.fields(draft.payload()))
        instanceof Reading.Faulty faulty) {
      faulty
          .faults()
          .forEach(each ->
              reasons.add(Reason.rule("payload." + each.field(), each.messageKey(), each.value())));
    }
    String source = draft.payload().text("source").orElse("");
    if (!store.isSourceFor(draft.office(), source)) {
      reasons.add(Reason.rule("payload.source", "claims.fault.noSource", source));
    }
    if (draft.corrects() == null && stands(situation)) {
      reasons.add(Reason.conflict("", "claims.fault.already"));
    }
    return reasons;
  }

  private static boolean stands(Situation situation) {
    return !situation.earlier().isEmpty()
        && situation.earlier().stream()
            .noneMatch(act -> act.type().equals(WITHDRAW) || act.cancels() != null);
  }

  private List<Reason> known(ActDraft draft, String claim) {
    return store.isClaimFor(draft.office(), claim)
        ? List.of()
        : List.of(Reason.rule("subject", "claims.fault.noClaim", claim));
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
