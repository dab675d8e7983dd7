package city.hansa.texts.pages;

import city.hansa.accounts.Allowed;
import city.hansa.acts.Act;
import city.hansa.acts.Depositing;
import city.hansa.acts.Reason;
import city.hansa.acts.words.Wording;
import city.hansa.acts.words.Wordings;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.akn.AknException;
import city.hansa.instruments.Instrument;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.texts.Keepers;
import city.hansa.texts.Texts;
import city.hansa.texts.bring.Brought;
import city.hansa.texts.bring.Held;
import city.hansa.texts.bring.Proposing;
import city.hansa.texts.bring.Remark;
import city.hansa.texts.bring.Wanted;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Brings a document as a version of a text: the form, a look at what was read, the act. */
@Hidden
@Controller
class UploadController {
  private final Texts texts;
  private final Proposing proposing;
  private final Wordings wordings;

  UploadController(Texts texts, Proposing proposing, Wordings wordings) {
    this.texts = texts;
    this.proposing = proposing;
    this.wordings = wordings;
  }

  /** What is the same on every step. */
  private record Desk(
      Instrument instrument, List<String> offices, Map<String, String> typed, Site site) {

    UploadPage page(Map<String, List<String>> faults, List<Remark> unread) {
      return show(faults, unread, null, List.of(), "");
    }

    UploadPage show(
        Map<String, List<String>> faults,
        List<Remark> unread,
        @Nullable Reading preview,
        List<Remark> remarks,
        String held) {
      return new UploadPage(
          instrument,
          TextsPage.title(instrument, site),
          offices,
          typed,
          faults,
          unread,
          preview,
          remarks,
          held,
          instrument.adoptedOn().isPresent());
    }
  }

  private Desk desk(String id, Map<String, String> typed, Site site) {
    Allowed.signedIn(site.viewer());
    Instrument instrument = texts.instrument(id, site.viewer());
    List<String> offices = Keepers.offices(instrument, site.asOf().today(), site.viewer());
    if (offices.isEmpty()) {
      throw new Refused(
          Why.FORBIDDEN,
          "texts.upload.notYours",
          instrument.title(),
          site.actor(Keepers.keeper(instrument, site.asOf().today())));
    }
    Map<String, String> chosen = new HashMap<>(typed);
    chosen.putIfAbsent("office", offices.getFirst());
    return new Desk(instrument, offices, chosen, site);
  }

  @GetMapping("/instruments/{id}/texts/new")
  ModelAndView form(@PathVariable String id, @RequestParam Map<String, String> asked, Site site) {
    Desk desk = desk(id, asked, site);
    int newest =
        texts.list(id, site.viewer()).stream().mapToInt(each -> each.id().number()).max().orElse(0);
    UploadForm.offer(desk.typed(), desk.instrument(), newest, site);
    return view(desk.page(Map.of(), List.of()), HttpStatus.OK, site);
  }

  /** Reads and shows; keeps nothing. */
  @PostMapping("/instruments/{id}/texts/new")
  ModelAndView look(
      @PathVariable String id,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Site site)
      throws IOException {
    Desk desk = desk(id, typed, site);
    desk.typed().putIfAbsent("authentic", "");
    try {
      Wanted wanted = UploadForm.read(id, desk.typed());
      if (file == null || file.isEmpty()) {
        throw new BadInput("file", null, "texts.fault.file");
      }
      String name = String.valueOf(file.getOriginalFilename());
      return switch (Brought.read(file.getBytes(), name, wanted.id().language())) {
        case Brought.Read(Text text, List<Remark> remarks) ->
            view(
                desk.show(Map.of(), List.of(), new Reading(text), remarks, Held.pack(text)),
                HttpStatus.OK,
                site);
        case Brought.Unread(List<Remark> faults) ->
            view(desk.page(Map.of(), faults), HttpStatus.UNPROCESSABLE_CONTENT, site);
      };
    } catch (BadInput bad) {
      return view(desk.page(fault(bad, site), List.of()), HttpStatus.BAD_REQUEST, site);
    } catch (AknException unholdable) {
      return unholdable(desk, unholdable);
    }
  }

  /** Keeps the words and deposits the act, or says why not and shows the preview again. */
  @PostMapping("/instruments/{id}/texts")
  ModelAndView propose(
      @PathVariable String id, @RequestParam Map<String, String> typed, Site site) {
    Desk desk = desk(id, typed, site);
    try {
      Wanted wanted = UploadForm.read(id, desk.typed());
      String held = typed.getOrDefault("held", "");
      Text kept = Held.unpack(held);
      Text text = new Text(wanted.id().language(), kept.title(), kept.clauses(), kept.notes());
      return switch (proposing.propose(site.viewer(), wanted, text, null)) {
        case Depositing.Deposited(Act act, var receipt) -> done(wanted, act);
        case Depositing.AlreadyDeposited(Act act, var receipt) -> done(wanted, act);
        case Depositing.Refused refused ->
            view(
                desk.show(words(refused, site), List.of(), new Reading(text), List.of(), held),
                status(refused),
                site);
      };
    } catch (BadInput bad) {
      return view(desk.page(fault(bad, site), List.of()), HttpStatus.BAD_REQUEST, site);
    } catch (AknException unholdable) {
      return unholdable(desk, unholdable);
    }
  }

  private static ModelAndView done(Wanted wanted, Act act) {
    return Page.leadTo(wanted.id().address() + "?deposited=" + act.number());
  }

  private static ModelAndView unholdable(Desk desk, AknException unholdable) {
    return view(
        desk.page(Map.of(), List.of(Remark.of(unholdable))),
        HttpStatus.UNPROCESSABLE_CONTENT,
        desk.site());
  }

  private static Map<String, List<String>> fault(BadInput bad, Site site) {
    return Map.of(bad.field(), List.of(site.t(bad.messageKey(), bad.messageArguments())));
  }

  private Map<String, List<String>> words(Depositing.Refused refused, Site site) {
    Wording words = wordings.of(site, List.of(), List.of());
    Map<String, List<String>> faults = new LinkedHashMap<>();
    for (Reason reason : refused.reasons()) {
      String field = reason.field().replace("payload.", "");
      faults.merge(
          field,
          List.of(words.reason(reason)),
          (one, more) -> Stream.concat(one.stream(), more.stream()).toList());
    }
    return faults;
  }

  private static HttpStatus status(Depositing.Refused refused) {
    return switch (refused.why()) {
      case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
      case CONFLICT -> HttpStatus.CONFLICT;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
    };
  }

  private static ModelAndView view(UploadPage page, HttpStatus status, Site site) {
    ModelAndView view = Page.of("texts/pages/UploadPage", site, page);
    view.setStatus(status);
    return view;
  }
}
