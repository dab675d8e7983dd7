package city.hansa.instruments.signing;

import city.hansa.accounts.Allowed;
import city.hansa.acts.Act;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Evidence;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.life.MandateStep;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.mandate.Checking;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The depositary's registrar enters a signature from a signed scan. */
@Hidden
@Controller
class ReceiveController {
  private final Matters matters;
  private final MandateStep mandate;
  private final PaperIntake papers;
  private final Depository depository;

  ReceiveController(
      Matters matters, MandateStep mandate, PaperIntake papers, Depository depository) {
    this.matters = matters;
    this.mandate = mandate;
    this.papers = papers;
    this.depository = depository;
  }

  @GetMapping("/instruments/{id}/receive")
  ModelAndView form(@PathVariable String id, @RequestParam Map<String, String> asked, Site site) {
    Instrument instrument = instrument(id, site);
    Map<String, String> typed = new HashMap<>(asked);
    typed.putIfAbsent("receivedOn", site.asOf().today().toString());
    typed.put("key", UUID.randomUUID().toString());
    return show(instrument, typed, List.of(), HttpStatus.OK, site);
  }

  @PostMapping("/instruments/{id}/receive")
  ModelAndView receive(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Site site)
      throws IOException {
    Instrument instrument = instrument(id, site);
    Map<String, String> typed = new HashMap<>(Chosen.settled(sent, "actor"));
    List<Reason> reasons = new ArrayList<>();
    keep(instrument, typed, file, reasons, site);
    if (typed.getOrDefault("actor", "").isBlank()) {
      reasons.add(Reason.rule("actor", "acts.refused.missing"));
    }
    if (Signature.read(typed) instanceof Signature.Reading.Read(Signature signature)
        && reasons.isEmpty()) {
      return deposited(instrument, signature, typed, site);
    }
    if (Signature.read(typed) instanceof Signature.Reading.Unread(List<Reason> unread)) {
      reasons.addAll(unread);
    }
    return show(instrument, typed, reasons, HttpStatus.UNPROCESSABLE_CONTENT, site);
  }

  private ModelAndView deposited(
      Instrument instrument, Signature signature, Map<String, String> typed, Site site) {
    String keeper = keeper(instrument, site);
    Evidence paper = new Evidence(typed.getOrDefault("source", "").strip(), null);
    Depositing came =
        depository.deposit(
            site.viewer(),
            signature.draft(
                instrument.id(),
                typed.getOrDefault("actor", "").strip(),
                Standing.RECEIVED,
                keeper,
                List.of(paper)),
            typed.getOrDefault("key", UUID.randomUUID().toString()));
    return switch (came) {
      case Depositing.Deposited(Act act, var receipt) -> SignController.done(act);
      case Depositing.AlreadyDeposited(Act act, var receipt) -> SignController.done(act);
      case Depositing.Refused refused ->
          show(instrument, typed, refused.reasons(), Matters.status(refused), site);
    };
  }

  /** A file that was taken stays, whatever else is to be mended: its source is named. */
  private void keep(
      Instrument instrument,
      Map<String, String> typed,
      @Nullable MultipartFile file,
      List<Reason> reasons,
      Site site)
      throws IOException {
    if (file == null || file.isEmpty()) {
      if (typed.getOrDefault("source", "").isBlank()) {
        reasons.add(Reason.rule("file", "signing.paper.missing"));
      }
      return;
    }
    Visibility visibility =
        "PUBLIC".equals(typed.get("paperVisibility")) ? Visibility.PUBLIC : Visibility.OFFICE;
    String title =
        site.t("signing.paper.named", typed.getOrDefault("actor", ""), instrument.title());
    try {
      String name = file.getOriginalFilename();
      String keeper = keeper(instrument, site);
      typed.put(
          "source", papers.keep(site.viewer(), keeper, title, visibility, file.getBytes(), name));
    } catch (BadInput wrong) {
      reasons.add(Reason.rule("file", wrong.messageKey(), wrong.messageArguments()));
    }
  }

  private Instrument instrument(String id, Site site) {
    Allowed.signedIn(site.viewer());
    Instrument instrument = matters.roll(id, site).instrument();
    Allowed.at(site.viewer(), keeper(instrument, site), Role.REGISTRAR);
    return instrument;
  }

  private static String keeper(Instrument instrument, Site site) {
    return instrument.keeperOn(site.asOf().today());
  }

  private ModelAndView show(
      Instrument instrument,
      Map<String, String> typed,
      List<Reason> reasons,
      HttpStatus status,
      Site site) {
    String keeper = keeper(instrument, site);
    String actor = typed.getOrDefault("actor", "").strip();
    Matter matter = matters.of(instrument, typed, reasons, List.of(keeper, actor), site);
    Checking checking =
        actor.isEmpty() ? null : mandate.check(actor, instrument, keeper, site.asOf().today());
    ReceivePage page = new ReceivePage(matter, keeper, checking, papers.limit());
    ModelAndView view = Page.of("instruments/signing/ReceivePage", site, page);
    view.setStatus(status);
    return view;
  }
}
