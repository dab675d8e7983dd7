package city.hansa.texts.pages;

import city.hansa.accounts.Allowed;
import city.hansa.acts.Depositing;
import city.hansa.acts.Reason;
import city.hansa.acts.words.Wording;
import city.hansa.engine.text.Text;
import city.hansa.instruments.Instrument;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.texts.Keepers;
import city.hansa.texts.Texts;
import city.hansa.texts.bring.Remark;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is the same on every step of bringing a document, and how each step is answered.
 *
 * @param offices in whose name the reader may bring one
 * @param typed may be changed
 */
record UploadDesk(
    Instrument instrument, List<String> offices, Map<String, String> typed, Site site) {

  /**
   * @throws Refused 401 or 403 unless the reader may bring texts of that instrument
   */
  static UploadDesk of(Texts texts, String id, Map<String, String> typed, Site site) {
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
    return new UploadDesk(instrument, offices, chosen, site);
  }

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

  ModelAndView unread(List<Remark> faults) {
    return view(page(Map.of(), faults), HttpStatus.UNPROCESSABLE_CONTENT, site);
  }

  ModelAndView bad(BadInput bad) {
    Map<String, List<String>> faults =
        Map.of(bad.field(), List.of(site.t(bad.messageKey(), bad.messageArguments())));
    return view(page(faults, List.of()), HttpStatus.BAD_REQUEST, site);
  }

  /** The preview again, with why the register does not take it. */
  ModelAndView refused(Depositing.Refused refused, Wording words, Text text, String held) {
    Map<String, List<String>> faults = new LinkedHashMap<>();
    for (Reason reason : refused.reasons()) {
      faults.merge(
          reason.field().replace("payload.", ""),
          List.of(words.reason(reason)),
          (one, more) -> Stream.concat(one.stream(), more.stream()).toList());
    }
    HttpStatus status =
        switch (refused.why()) {
          case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
          case CONFLICT -> HttpStatus.CONFLICT;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
        };
    return view(show(faults, List.of(), new Reading(text), List.of(), held), status, site);
  }

  static ModelAndView view(UploadPage page, HttpStatus status, Site site) {
    ModelAndView view = Page.of("texts/pages/UploadPage", site, page);
    view.setStatus(status);
    return view;
  }
}
