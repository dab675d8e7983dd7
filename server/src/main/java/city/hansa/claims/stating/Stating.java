package city.hansa.claims.stating;

import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.acts.ActType;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.claims.Claim;
import city.hansa.claims.Finding;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts claims, and what is decided about them, on record: every one of these is an act. */
@Service
public class Stating {
  private final Depository depository;
  private final Organisations organisations;
  private final Clock clock;

  Stating(Depository depository, Organisations organisations, Clock clock) {
    this.depository = depository;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** What can be done about a claim that stands. */
  public enum Deed {
    DISPUTE(ClaimFamily.DISPUTE),
    WITHDRAW(ClaimFamily.WITHDRAW),
    RESOLVE(ClaimFamily.RESOLVE);

    private final String type;

    Deed(String type) {
      this.type = type;
    }
  }

  /** Organisations in whose name the viewer may speak, in the order of their ids. */
  public static List<String> offices(Viewer viewer) {
    return viewer.organisations().stream()
        .filter(each -> ActType.DESK.stream().anyMatch(role -> viewer.has(role, each)))
        .toList();
  }

  /**
   * @param fields of {@link Entry}, read without a fault
   * @param key the same when a sender tries again; null for none
   */
  public Depositing state(
      Viewer by,
      String office,
      Visibility visibility,
      Map<String, String> fields,
      @Nullable String key) {
    return depository.deposit(by, speaker(office).states(visibility, fields), key);
  }

  /**
   * @param others for a resolution, ids of the claims it decides against, separated by blanks
   */
  public Depositing decide(
      Viewer by, String office, Deed deed, String claim, String others, String reason) {
    return depository.deposit(by, speaker(office).decides(deed.type, claim, others, reason), null);
  }

  /** Ids of all claims that stand against one, separated by blanks. */
  public static String against(Finding finding) {
    return finding.against().stream().map(Claim::id).collect(Collectors.joining(" "));
  }

  /** Somebody who writes many drafts for an office; one round trip. */
  public Speaker speaker(String office) {
    ZoneId zone = organisations.find(office).map(Organisation::zone).orElse(ZoneOffset.UTC);
    return new Speaker(office, LocalDate.now(clock.withZone(zone)));
  }
}
