package city.hansa.instruments.signing;

import city.hansa.accounts.Allowed;
import city.hansa.acts.Act;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A signatory signs in the name of an office. */
@Hidden
@Controller
class SignController {
  private final SignPages pages;
  private final Depository depository;

  SignController(SignPages pages, Depository depository) {
    this.pages = pages;
    this.depository = depository;
  }

  @GetMapping("/instruments/{id}/sign")
  ModelAndView form(@PathVariable String id, @RequestParam Map<String, String> asked, Site site) {
    String office = office(asked, site);
    Map<String, String> typed = new HashMap<>(asked);
    typed.putIfAbsent("madeOn", site.asOf().today().toString());
    typed.putIfAbsent("by.name", site.viewer().name());
    typed.put("key", UUID.randomUUID().toString());
    return show(id, office, typed, List.of(), HttpStatus.OK, site);
  }

  @PostMapping("/instruments/{id}/sign")
  ModelAndView sign(@PathVariable String id, @RequestParam Map<String, String> typed, Site site) {
    String office = office(typed, site);
    return switch (Signature.read(typed)) {
      case Signature.Reading.Unread(List<Reason> reasons) ->
          show(id, office, typed, reasons, HttpStatus.UNPROCESSABLE_CONTENT, site);
      case Signature.Reading.Read(Signature signature) -> {
        String key = typed.getOrDefault("key", "");
        Depositing came =
            depository.deposit(
                site.viewer(),
                signature.draft(id, office, Standing.OWN, office, List.of()),
                key.isBlank() || key.length() > 200 ? null : key);
        yield switch (came) {
          case Depositing.Deposited(Act act, var receipt) -> done(act);
          case Depositing.AlreadyDeposited(Act act, var receipt) -> done(act);
          case Depositing.Refused refused ->
              show(id, office, typed, refused.reasons(), Matters.status(refused), site);
        };
      }
    };
  }

  static ModelAndView done(Act act) {
    return Page.leadTo("/acts/" + act.number() + "?deposited");
  }

  private ModelAndView show(
      String id,
      String office,
      Map<String, String> typed,
      List<Reason> reasons,
      HttpStatus status,
      Site site) {
    SignPage page = pages.page(id, office, typed, reasons, site);
    ModelAndView view = Page.of("instruments/signing/SignPage", site, page);
    view.setStatus(status);
    return view;
  }

  /** The office that was asked for, or the first. */
  private static String office(Map<String, String> typed, Site site) {
    Allowed.signedIn(site.viewer());
    List<String> offices = SignPages.offices(site.viewer());
    String asked = typed.getOrDefault("office", "");
    if (offices.isEmpty() || !asked.isEmpty() && !offices.contains(asked)) {
      throw new Refused(Why.FORBIDDEN, "signing.refused.nobody");
    }
    return asked.isEmpty() ? offices.getFirst() : asked;
  }
}
