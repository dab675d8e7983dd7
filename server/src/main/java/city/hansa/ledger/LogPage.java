package city.hansa.ledger;

import java.util.List;

/**
 * What the log is and how it stands.
 *
 * @param checkpoint the signed note, word for word
 * @param address of this register as the reader reached it, without a slash at its end
 */
record LogPage(String origin, long size, String checkpoint, List<LedgerKey> keys, String address) {

  /** What to type to check a receipt without this register; the same in every language. */
  String receiptCommand() {
    return "hansa verify RECEIPT --key KEY";
  }

  /** What to type to check everything. */
  String logCommand() {
    return "hansa verify --log " + address + "/log --key KEY";
  }

  List<String> addresses() {
    return List.of("/log/checkpoint", "/log/keys");
  }
}
