package city.hansa.instruments.campaign;

import city.hansa.acts.Reason;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.life.MandateStep;
import city.hansa.instruments.signing.Matter;
import city.hansa.instruments.signing.Matters;
import city.hansa.instruments.signing.PaperIntake;
import city.hansa.instruments.signing.SignableTexts;
import city.hansa.instruments.signing.Signature;
import city.hansa.kernel.BadInput;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What stands behind a personal link: no account, no act; a paper for the registrar. */
@Hidden
@Controller
class PersonalController {
  private final HandingIn handingIn;
  private final Matters matters;
  private final MandateStep mandate;
  private final PaperIntake intake;
  private final ObjectProvider<SignableTexts> texts;

  PersonalController(
      HandingIn handingIn,
      Matters matters,
      MandateStep mandate,
      PaperIntake intake,
      ObjectProvider<SignableTexts> texts) {
    this.handingIn = handingIn;
    this.matters = matters;
    this.mandate = mandate;
    this.intake = intake;
    this.texts = texts;
  }

  @GetMapping("/sign/{secret}")
  ModelAndView form(@PathVariable String secret, Site site, HttpServletResponse response) {
    Map<String, String> typed = new HashMap<>();
    typed.put("madeOn", site.asOf().today().toString());
    return show(secret, typed, List.of(), false, HttpStatus.OK, site, response);
  }

  @PostMapping("/sign/{secret}")
  ModelAndView handIn(
      @PathVariable String secret,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Site site,
      HttpServletResponse response)
      throws IOException {
    handingIn.open(secret);
    List<Reason> reasons = new ArrayList<>(missing(typed, file));
    if (Signature.read(typed) instanceof Signature.Reading.Unread(List<Reason> unread)) {
      reasons.addAll(unread);
    }
    if (reasons.isEmpty()
        && file != null
        && Signature.read(typed) instanceof Signature.Reading.Read(Signature said)) {
      ahead(said, site).ifPresent(reasons::add);
      try {
        if (reasons.isEmpty()) {
          handingIn.handIn(secret, said, file.getBytes(), file.getOriginalFilename());
          return show(secret, Map.of(), List.of(), true, HttpStatus.OK, site, response);
        }
      } catch (BadInput wrong) {
        reasons.add(Reason.rule("file", wrong.messageKey(), wrong.messageArguments()));
      }
    }
    return show(secret, typed, reasons, false, HttpStatus.UNPROCESSABLE_CONTENT, site, response);
  }

  private static List<Reason> missing(Map<String, String> typed, @Nullable MultipartFile file) {
    List<Reason> reasons = new ArrayList<>();
    for (String field : List.of("by.name", "by.role")) {
      String text = typed.getOrDefault(field, "");
      if (text.isBlank()) {
        reasons.add(Reason.rule(field, "acts.refused.missing"));
      } else if (text.length() > 300) {
        reasons.add(Reason.rule(field, "acts.refused.long", 300));
      }
    }
    if (typed.getOrDefault("conditions", "").length() > 4_000) {
      reasons.add(Reason.rule("conditions", "acts.refused.long", 4_000));
    }
    if (file == null || file.isEmpty()) {
      reasons.add(Reason.rule("file", "signing.paper.missing"));
    }
    return reasons;
  }

  private static java.util.Optional<Reason> ahead(Signature said, Site site) {
    return said.madeOn().earliest().isAfter(site.asOf().today())
        ? java.util.Optional.of(
            Reason.rule("madeOn", "acts.refused.future", said.madeOn(), site.asOf().today()))
        : java.util.Optional.empty();
  }

  private ModelAndView show(
      String secret,
      Map<String, String> typed,
      List<Reason> reasons,
      boolean done,
      HttpStatus status,
      Site site,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Invitation invitation = handingIn.open(secret);
    Instrument instrument = matters.roll(invitation.instrument(), site).instrument();
    List<String> named = List.of(invitation.actor(), invitation.office());
    Matter matter = matters.of(instrument, typed, reasons, named, site);
    PersonalPage page =
        new PersonalPage(
            secret,
            matter,
            invitation.actor(),
            invitation.office(),
            texts.stream()
                .flatMap(each -> each.versions(instrument.id(), site.viewer()).stream())
                .toList(),
            mandate.check(invitation.actor(), instrument, invitation.office(), site.asOf().today()),
            handingIn.papers(invitation),
            done,
            intake.limit());
    ModelAndView view = Page.of("instruments/campaign/PersonalPage", site, page);
    view.setStatus(status);
    return view;
  }
}
