package city.hansa.copies;

import city.hansa.accounts.Allowed;
import city.hansa.acts.Act;
import city.hansa.acts.ActQuery;
import city.hansa.acts.Acts;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.texts.TextVersion;
import city.hansa.texts.Texts;
import city.hansa.texts.VersionId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certifies copies, and says of one whether the register still tells the same. Only what is public
 * is certified: anybody may verify it.
 */
@Service
public class Copies {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int LENGTH = 16;

  private final Texts texts;
  private final Rolls rolls;
  private final Acts acts;
  private final CopyStore store;
  private final Clock clock;

  Copies(Texts texts, Rolls rolls, Acts acts, CopyStore store, Clock clock) {
    this.texts = texts;
    this.rolls = rolls;
    this.acts = acts;
    this.store = store;
    this.clock = clock;
  }

  /**
   * What the register tells today of what a copy certifies.
   *
   * @param sameText whether the text has the checksum that was certified
   * @param sameExtract whether the acts known then still give the same extract
   */
  public record Verification(
      CertifiedCopy copy, boolean sameText, boolean sameExtract, Extract extract) {
    public boolean holds() {
      return sameText && sameExtract;
    }
  }

  /**
   * The registrar of the depositary certifies a version of the text with an extract of the register
   * on a day.
   *
   * @throws NotFound if there is no such version that everybody may read
   */
  @Transactional
  public CertifiedCopy certify(Viewer viewer, VersionId id, LocalDate asOf, Locale language) {
    TextVersion version = texts.get(id, Viewer.PUBLIC);
    Sheet sheet = Sheet.of(rolls.get(id.instrument(), null, Viewer.PUBLIC), asOf);
    String keeper = sheet.roll().instrument().depositaryOn(LocalDate.now(clock));
    Allowed.at(viewer, keeper, Role.REGISTRAR);
    Act last = acts.list(ActQuery.all(1), Viewer.PUBLIC).items().getFirst();
    String extract = Extract.of(sheet).sum();
    String all =
        String.join(
            "\n",
            id.toString(),
            asOf.toString(),
            language.toLanguageTag(),
            Long.toString(last.number()),
            version.sha256(),
            extract);
    CertifiedCopy copy =
        new CertifiedCopy(
            code(all),
            id,
            asOf,
            language,
            last.number(),
            last.recordedAt(),
            version.sha256(),
            extract,
            keeper,
            Instant.now(clock).truncatedTo(ChronoUnit.SECONDS));
    store.insert(copy, viewer.account());
    return store.find(copy.code()).orElseThrow();
  }

  /** Eighty bits of the checksum of all that is certified. */
  private static String code(String all) {
    byte[] sum = Extract.digest(all);
    StringBuilder code = new StringBuilder();
    for (int at = 0; at < LENGTH; at++) {
      int bit = at * 5;
      int pair = (sum[bit / 8] & 0xff) << 8 | sum[bit / 8 + 1] & 0xff;
      code.append(ALPHABET.charAt(pair >> 11 - bit % 8 & 31));
    }
    return code.toString();
  }

  /**
   * @param code as printed, in any case, with or without hyphens
   * @throws NotFound if nothing was certified under it
   */
  public CertifiedCopy get(String code) {
    String plain = code.replace("-", "").toUpperCase(Locale.ROOT);
    return store.find(plain).orElseThrow(() -> new NotFound(code));
  }

  public List<CertifiedCopy> listOf(String instrument) {
    return store.listOf(instrument);
  }

  /** Computes everything anew from the acts that were known then. */
  public Verification verify(CertifiedCopy copy) {
    Extract extract = Extract.of(sheet(copy));
    TextVersion version = texts.get(copy.version(), Viewer.PUBLIC);
    return new Verification(
        copy,
        version.sha256().equals(copy.textSum()),
        extract.sum().equals(copy.extractSum()),
        extract);
  }

  private Sheet sheet(CertifiedCopy copy) {
    return Sheet.of(
        rolls.get(copy.version().instrument(), copy.knownAt(), Viewer.PUBLIC), copy.asOf());
  }
}
