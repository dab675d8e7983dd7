package city.hansa.acts.deposit;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Depositing;
import city.hansa.acts.store.SubmissionStore;
import city.hansa.engine.ledger.tree.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A deposit that somebody waits for.
 *
 * @param key null if the client gave none
 * @param content SHA-256 of what was sent, in hexadecimal
 */
record Wish(
    Prepared prepared,
    SubmissionStore.@Nullable Key key,
    String content,
    CompletableFuture<Depositing> outcome) {

  static Wish of(Prepared prepared, @Nullable String key) {
    return new Wish(
        prepared,
        key == null
            ? null
            : new SubmissionStore.Key(Objects.requireNonNull(prepared.viewer().account()), key),
        digest(prepared.draft()),
        new CompletableFuture<>());
  }

  /** The payload counts in its canonical form, so that the order of its members does not matter. */
  private static String digest(ActDraft draft) {
    String all = draft.payload().json() + '\n' + withoutPayload(draft);
    return HexFormat.of().formatHex(Sha256.digest().digest(all.getBytes(StandardCharsets.UTF_8)));
  }

  private static String withoutPayload(ActDraft draft) {
    return String.join(
        "\u001f",
        draft.type(),
        draft.actor(),
        String.valueOf(draft.onBehalfOf()),
        draft.subject(),
        draft.madeOn().toString(),
        String.valueOf(draft.receivedOn()),
        draft.standing().name(),
        draft.office(),
        String.valueOf(draft.by()),
        String.valueOf(draft.authority()),
        String.valueOf(draft.textVersion()),
        String.valueOf(draft.place()),
        draft.evidence().toString(),
        String.valueOf(draft.conditions()),
        String.valueOf(draft.target()),
        String.valueOf(draft.corrects()),
        draft.visibility().name());
  }
}
