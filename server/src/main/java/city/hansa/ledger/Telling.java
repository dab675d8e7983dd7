package city.hansa.ledger;

import city.hansa.engine.ledger.Receipt;
import city.hansa.engine.ledger.ReceiptVerdict;
import city.hansa.engine.ledger.ReceiptVerdict.BadCheckpoint;
import city.hansa.engine.ledger.ReceiptVerdict.BadSignature;
import city.hansa.engine.ledger.ReceiptVerdict.EntryChanged;
import city.hansa.engine.ledger.ReceiptVerdict.Holds;
import city.hansa.engine.ledger.ReceiptVerdict.LeafChanged;
import city.hansa.engine.ledger.ReceiptVerdict.NotAReceipt;
import city.hansa.engine.ledger.ReceiptVerdict.NumberBeyondLog;
import city.hansa.engine.ledger.ReceiptVerdict.RootNotReached;
import city.hansa.engine.ledger.ReceiptVerdict.Truncated;
import city.hansa.engine.ledger.ReceiptVerdict.UnknownFormat;
import city.hansa.engine.ledger.ReceiptVerdict.WrongKey;
import city.hansa.engine.ledger.ReceiptVerdict.WrongLength;
import city.hansa.engine.ledger.ReceiptVerdict.WrongOpening;
import city.hansa.site.Site;

/**
 * A verdict in the reader's words. The same message keys serve the script that checks in the
 * browser.
 *
 * @param entry the entry as deposited, only where the receipt holds
 */
record Telling(boolean holds, String words, String entry) {

  static Telling of(Site site, ReceiptVerdict verdict) {
    return verdict instanceof Holds(Receipt receipt, var checkpoint, var key)
        ? new Telling(
            true,
            site.t(
                "verify.holds",
                whole(receipt.number()),
                whole(checkpoint.size()),
                key.name() + "+" + key.idText()),
            receipt.entry())
        : new Telling(false, failure(site, verdict), "");
  }

  private static String failure(Site site, ReceiptVerdict verdict) {
    return switch (verdict) {
      case Holds holds -> site.t("verify.title");
      case NotAReceipt(String why) -> site.t("verify.not-a-receipt", why);
      case Truncated() -> site.t("verify.truncated");
      case UnknownFormat(String format) -> site.t("verify.unknown-format", format);
      case BadCheckpoint(String why) -> site.t("verify.bad-checkpoint", why);
      case WrongKey(var trusted, var found) ->
          site.t("verify.wrong-key", String.join(", ", trusted), String.join(", ", found));
      case BadSignature(var key) -> site.t("verify.bad-signature", key.name() + "+" + key.idText());
      case NumberBeyondLog(long number, long size) ->
          site.t("verify.number-beyond-log", whole(number), whole(size));
      case WrongLength(long number, long size, int needed, int found) ->
          site.t("verify.wrong-length", whole(number), whole(size), needed, found);
      case EntryChanged(long number) -> site.t("verify.entry-changed", whole(number));
      case LeafChanged(long number) -> site.t("verify.leaf-changed", whole(number));
      case RootNotReached(long number) -> site.t("verify.root-not-reached", whole(number));
      case WrongOpening(String field) -> site.t("verify.wrong-opening", field);
    };
  }

  /** Numbers of entries are names: no grouping, in every language. */
  private static String whole(long number) {
    return Long.toString(number);
  }
}
