package city.hansa.texts.pages;

import city.hansa.acts.Act;
import city.hansa.acts.Depositing;
import city.hansa.acts.words.Wordings;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.akn.AknException;
import city.hansa.kernel.BadInput;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.texts.Texts;
import city.hansa.texts.bring.Brought;
import city.hansa.texts.bring.Held;
import city.hansa.texts.bring.Proposing;
import city.hansa.texts.bring.Remark;
import city.hansa.texts.bring.Wanted;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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

  @GetMapping("/instruments/{id}/texts/new")
  ModelAndView form(@PathVariable String id, @RequestParam Map<String, String> asked, Site site) {
    UploadDesk desk = UploadDesk.of(texts, id, asked, site);
    int newest =
        texts.list(id, site.viewer()).stream().mapToInt(each -> each.id().number()).max().orElse(0);
    UploadForm.offer(desk.typed(), desk.instrument(), newest, site);
    return UploadDesk.view(desk.page(Map.of(), List.of()), HttpStatus.OK, site);
  }

  /** Reads and shows; keeps nothing. */
  @PostMapping("/instruments/{id}/texts/new")
  ModelAndView look(
      @PathVariable String id,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Site site)
      throws IOException {
    UploadDesk desk = UploadDesk.of(texts, id, typed, site);
    desk.typed().putIfAbsent("authentic", "");
    try {
      Wanted wanted = UploadForm.read(id, desk.typed());
      if (file == null || file.isEmpty()) {
        throw new BadInput("file", null, "texts.fault.file");
      }
      String name = String.valueOf(file.getOriginalFilename());
      return switch (Brought.read(file.getBytes(), name, wanted.id().language())) {
        case Brought.Read(Text text, List<Remark> remarks) ->
            UploadDesk.view(
                desk.show(Map.of(), List.of(), new Reading(text), remarks, Held.pack(text)),
                HttpStatus.OK,
                site);
        case Brought.Unread(List<Remark> faults) -> desk.unread(faults);
      };
    } catch (BadInput bad) {
      return desk.bad(bad);
    } catch (AknException unholdable) {
      return desk.unread(List.of(Remark.of(unholdable)));
    }
  }

  /** Keeps the words and deposits the act, or says why not and shows the preview again. */
  @PostMapping("/instruments/{id}/texts")
  ModelAndView propose(
      @PathVariable String id, @RequestParam Map<String, String> typed, Site site) {
    UploadDesk desk = UploadDesk.of(texts, id, typed, site);
    try {
      Wanted wanted = UploadForm.read(id, desk.typed());
      String held = typed.getOrDefault("held", "");
      Text kept = Held.unpack(held);
      Text text = new Text(wanted.id().language(), kept.title(), kept.clauses(), kept.notes());
      return switch (proposing.propose(site.viewer(), wanted, text, null)) {
        case Depositing.Deposited(Act act, var receipt) -> done(wanted, act);
        case Depositing.AlreadyDeposited(Act act, var receipt) -> done(wanted, act);
        case Depositing.Refused refused ->
            desk.refused(refused, wordings.of(site, List.of(), List.of()), text, held);
      };
    } catch (BadInput bad) {
      return desk.bad(bad);
    } catch (AknException unholdable) {
      return desk.unread(List.of(Remark.of(unholdable)));
    }
  }

  private static ModelAndView done(Wanted wanted, Act act) {
    return Page.leadTo(wanted.id().address() + "?deposited=" + act.number());
  }
}
