package city.hansa.acts.pages;

import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Payload;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.ledger.Ledger;
import city.hansa.ledger.LedgerKey;
import city.hansa.ledger.LedgerKey.State;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Another key for the log: made, named in an act that the old key signs for, then used. */
@Hidden
@Controller
class KeyChangeController {
  private final Ledger ledger;
  private final Depository depository;
  private final Organisations organisations;
  private final TransactionTemplate transactions;
  private final Clock clock;

  KeyChangeController(
      Ledger ledger,
      Depository depository,
      Organisations organisations,
      TransactionTemplate transactions,
      Clock clock) {
    this.ledger = ledger;
    this.depository = depository;
    this.organisations = organisations;
    this.transactions = transactions;
    this.clock = clock;
  }

  @GetMapping("/log/key")
  ModelAndView ask(Site site, Viewer viewer) {
    return page(site, viewer, List.of(), "");
  }

  @PostMapping("/log/key")
  ModelAndView change(
      @RequestParam(defaultValue = "") String office,
      @RequestParam(defaultValue = "") String reason,
      Site site,
      Viewer viewer) {
    Map<String, String> offices = offices(viewer);
    if (!offices.containsKey(office)) {
      throw new BadInput("office", office, "acts.keys.office");
    }
    String old = current();
    String next = Objects.requireNonNull(transactions.execute(open -> ledger.nextKey().toString()));
    return switch (depository.deposit(viewer, draft(office, reason, old, next), null)) {
      case Depositing.Deposited(var act, var receipt) -> NewActController.done(act);
      case Depositing.AlreadyDeposited(var act, var receipt) -> NewActController.done(act);
      case Depositing.Refused refused -> {
        ModelAndView page = page(site, viewer, refused.reasons(), reason);
        page.setStatus(HttpStatus.CONFLICT);
        yield page;
      }
    };
  }

  private ActDraft draft(String office, String reason, String old, String next) {
    LocalDate today =
        organisations
            .find(office)
            .map(Organisation::zone)
            .map(zone -> LocalDate.now(clock.withZone(zone)))
            .orElseThrow();
    Map<String, Json> said = new LinkedHashMap<>();
    said.put("oldKey", Json.of(old));
    said.put("newKey", Json.of(next));
    if (!reason.isBlank()) {
      said.put("reason", Json.of(reason.strip()));
    }
    return new ActDraft(
        "ledger.rotate",
        office,
        "log",
        PartialDate.of(today),
        Standing.OWN,
        office,
        List.of(),
        Visibility.PUBLIC,
        new Payload(said));
  }

  private ModelAndView page(Site site, Viewer viewer, List<Reason> reasons, String why) {
    KeyChangePage page = new KeyChangePage(offices(viewer), current(), reasons, why);
    return Page.of("acts/pages/KeyChangePage", site, page);
  }

  /**
   * @throws Refused to whoever is registrar nowhere
   */
  private Map<String, String> offices(Viewer viewer) {
    if (!viewer.signedIn()) {
      throw new Refused(Why.SIGN_IN, "acts.problem.signIn");
    }
    Map<String, String> offices = new LinkedHashMap<>();
    for (String office : viewer.organisations()) {
      if (viewer.has(Role.REGISTRAR, office)) {
        organisations.find(office).ifPresent(found -> offices.put(office, found.name()));
      }
    }
    if (offices.isEmpty()) {
      throw new Refused(Why.FORBIDDEN, "acts.keys.registrar");
    }
    return offices;
  }

  private String current() {
    return ledger.keys().stream()
        .filter(key -> key.state() == State.CURRENT)
        .map(LedgerKey::key)
        .findFirst()
        .orElseThrow()
        .toString();
  }
}
