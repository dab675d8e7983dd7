package city.hansa.claims.pages;

import city.hansa.accounts.Allowed;
import city.hansa.actors.Presences;
import city.hansa.acts.Depositing;
import city.hansa.acts.Reason;
import city.hansa.claims.Account;
import city.hansa.claims.Claim;
import city.hansa.claims.Claims;
import city.hansa.claims.Origin;
import city.hansa.claims.entry.Entry;
import city.hansa.claims.entry.Reading;
import city.hansa.claims.stating.Stating;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Visibility;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts a figure on record: typed, looked at beside the others, then stated. */
@Controller
class StateController {
  private final Claims claims;
  private final Stating stating;
  private final Presences actors;

  StateController(Claims claims, Stating stating, Presences actors) {
    this.claims = claims;
    this.stating = stating;
    this.actors = actors;
  }

  @GetMapping("/claims/new")
  ModelAndView form(@RequestParam Map<String, String> sent, Site site) {
    Allowed.signedIn(site.viewer());
    return show(new HashMap<>(sent), Map.of(), List.of(), null, site, HttpStatus.OK);
  }

  @PostMapping("/claims/new")
  ModelAndView send(@RequestParam Map<String, String> sent, Site site) {
    Allowed.signedIn(site.viewer());
    return switch (Entry.read("preview", new Origin.Stated(0), sent)) {
      case Reading.Faulty faulty ->
          show(sent, faults(faulty, site), List.of(), null, site, HttpStatus.BAD_REQUEST);
      case Reading.Read(Claim claim) ->
          sent.containsKey("deposit")
              ? deposit(sent, claim, site)
              : show(sent, Map.of(), List.of(), preview(claim, site), site, HttpStatus.OK);
    };
  }

  private ModelAndView deposit(Map<String, String> sent, Claim claim, Site site) {
    Depositing came =
        stating.state(
            site.viewer(),
            sent.getOrDefault("office", ""),
            visibility(sent.getOrDefault("visibility", "PUBLIC")),
            sent,
            null);
    return switch (came) {
      case Depositing.Deposited done -> Page.leadTo("/claims/" + done.act().subject());
      case Depositing.AlreadyDeposited done -> Page.leadTo("/claims/" + done.act().subject());
      case Depositing.Refused refused ->
          show(
              sent,
              Map.of(),
              reasons(refused, site),
              preview(claim, site),
              site,
              HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private ClaimView preview(Claim claim, Site site) {
    Account account = claims.with(site.viewer(), claim, site.asOf().day());
    return new ClaimViews(site, account).of(account.find(claim.id()).orElseThrow());
  }

  private ModelAndView show(
      Map<String, String> sent,
      Map<String, String> faults,
      List<String> problems,
      @Nullable ClaimView preview,
      Site site,
      HttpStatus status) {
    List<String> offices = Stating.offices(site.viewer());
    List<String> all = new ArrayList<>(problems);
    if (offices.isEmpty()) {
      all.add(site.t("claims.state.noOffice"));
    }
    Map<String, String> names =
        new TreeMap<>(actors.names(offices, site.asOf().day(), site.language()));
    ModelAndView view =
        Page.of("claims/pages/StatePage", site, new StatePage(sent, faults, all, names, preview));
    view.setStatus(status);
    return view;
  }

  private static Map<String, String> faults(Reading.Faulty faulty, Site site) {
    Map<String, String> faults = new HashMap<>();
    faulty
        .faults()
        .forEach(each -> faults.putIfAbsent(each.field(), site.t(each.messageKey(), each.value())));
    return faults;
  }

  static List<String> reasons(Depositing.Refused refused, Site site) {
    return refused.reasons().stream().map(each -> reason(each, site)).distinct().toList();
  }

  private static String reason(Reason reason, Site site) {
    return site.t(reason.messageKey(), reason.arguments().toArray());
  }

  static Visibility visibility(String name) {
    try {
      return Visibility.valueOf(name);
    } catch (IllegalArgumentException none) {
      throw new BadInput(
          "visibility", name, "claims.problem.choice", "PUBLIC, PARTNERS, OFFICE, RESTRICTED");
    }
  }
}
