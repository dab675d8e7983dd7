package city.hansa.cli;

import city.hansa.engine.ledger.ReceiptVerdict;
import city.hansa.engine.ledger.log.Finding;
import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.Opened;
import city.hansa.engine.ledger.note.VerifierKey;

/** Verdicts as sentences. */
final class Wording {

  private Wording() {}

  static String of(ReceiptVerdict verdict) {
    return switch (verdict) {
      case ReceiptVerdict.Holds(var receipt, var checkpoint, var key) ->
          "The receipt holds: act number %d stands word for word in the log %s of %s, signed by %s"
              .formatted(receipt.number(), checkpoint.origin(), acts(checkpoint.size()), name(key));
      case ReceiptVerdict.NotAReceipt(String why) -> "Not a receipt: " + why;
      case ReceiptVerdict.Truncated() ->
          "The receipt does not hold: the file ends too soon, a part is missing";
      case ReceiptVerdict.UnknownFormat(String format) ->
          "A receipt of a form that is not known here: " + format;
      case ReceiptVerdict.BadCheckpoint(String why) ->
          "The receipt does not hold: its signed checkpoint is broken: " + why;
      case ReceiptVerdict.WrongKey(var trusted, var found) ->
          "Wrong key: expected a signature by %s, found one by %s"
              .formatted(String.join(", ", trusted), String.join(", ", found));
      case ReceiptVerdict.BadSignature(VerifierKey key) ->
          "The receipt does not hold: key %s did not sign this checkpoint; it was changed"
              .formatted(name(key));
      case ReceiptVerdict.NumberBeyondLog(long number, long size) ->
          "The receipt does not hold: number %d does not fit, the signed log has %d acts"
              .formatted(number, size);
      case ReceiptVerdict.WrongLength(long number, long size, int needed, int found) ->
          "The receipt does not hold: number %d in a log of %d takes a proof of %d parts, there are %d"
              .formatted(number, size, needed, found);
      case ReceiptVerdict.EntryChanged(long number) ->
          "The receipt does not hold: the act was changed; number %d in the log reads otherwise"
              .formatted(number);
      case ReceiptVerdict.LeafChanged(long number) ->
          "The receipt does not hold: act number %d is in the log, but the hash written in the receipt was changed"
              .formatted(number);
      case ReceiptVerdict.RootNotReached(long number) ->
          "The receipt does not hold: the proof does not lead to the signed log; number (%d), act or proof were changed"
              .formatted(number);
      case ReceiptVerdict.WrongOpening(String field) ->
          "The receipt does not hold: what it shows as \"%s\" is not what the act commits to"
              .formatted(field);
    };
  }

  private static String acts(long number) {
    return number == 1 ? "1 act" : number + " acts";
  }

  /** Why a checkpoint is not to be trusted. */
  static String of(Opened opened) {
    return switch (opened) {
      case Opened.Trusted(Checkpoint checkpoint, VerifierKey key) ->
          "Signed by %s at %s".formatted(name(key), acts(checkpoint.size()));
      case Opened.Malformed(String why) -> "Not a signed checkpoint: " + why;
      case Opened.NoTrustedKey(var trusted, var found) ->
          "Wrong key: expected a signature by %s, found one by %s"
              .formatted(String.join(", ", trusted), String.join(", ", found));
      case Opened.BadSignature(VerifierKey key) ->
          "The checkpoint's signature is false: key %s did not sign it; it was changed"
              .formatted(name(key));
    };
  }

  static String of(Finding finding) {
    return switch (finding) {
      case Finding.Changed(long number) -> "act number %d was changed".formatted(number);
      case Finding.Dropped(long number) -> "act number %d is missing".formatted(number);
      case Finding.Moved(long number, long place) ->
          "act number %d stands in place %d".formatted(number, place);
      case Finding.Added(long place) ->
          "in place %d stands an act that the log does not have".formatted(place);
      case Finding.Unreadable(long from, long to, String why) ->
          "acts number %d to %d cannot be read: %s".formatted(from, to, why);
      case Finding.TileWrong(String path) ->
          "tile/%s does not follow from what is below it".formatted(path);
      case Finding.RootDiffers(long size) ->
          "the %d acts as they are do not give the signed root".formatted(size);
      case Finding.HistoryRewritten(long earlierSize) ->
          "the first %d acts are not those of the checkpoint kept from before"
              .formatted(earlierSize);
      case Finding.Shortened(long earlierSize, long size) ->
          "the log is cut off: it had %d acts before and has %d now".formatted(earlierSize, size);
      case Finding.ReceiptDiffers(long number) ->
          "act number %d is not the one of the receipt".formatted(number);
    };
  }

  static String sound(Checkpoint checkpoint, boolean since) {
    return "The log holds: %s, %s, every one as it was signed%s"
        .formatted(
            checkpoint.origin(),
            acts(checkpoint.size()),
            since ? "; nothing kept from before changed" : "");
  }

  private static String name(VerifierKey key) {
    return key.name() + "+" + key.idText();
  }
}
