package city.hansa.ledger;

import city.hansa.engine.ledger.ReceiptCheck;
import city.hansa.engine.ledger.ReceiptVerdict;
import city.hansa.engine.ledger.note.VerifierKey;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the log is, and the check of a receipt, for readers. */
@Controller
class LogPageController {
  private final Ledger ledger;

  LogPageController(Ledger ledger) {
    this.ledger = ledger;
  }

  @GetMapping("/log")
  ModelAndView log(Site site) {
    Head head = ledger.head();
    String here = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    return Page.of(
        "ledger/LogPage",
        site,
        new LogPage(head.origin(), head.size(), head.checkpoint(), ledger.keys(), here));
  }

  @GetMapping("/verify")
  ModelAndView verify(Site site) {
    return Page.of("ledger/VerifyPage", site, VerifyPage.asking(keys()));
  }

  /** For browsers that run no script: the same check, made here. */
  @PostMapping("/verify")
  ModelAndView verify(
      Site site,
      @RequestParam(defaultValue = "") String keys,
      @RequestParam(required = false) @Nullable MultipartFile receipt)
      throws IOException {
    List<VerifierKey> trusted;
    try {
      trusted = VerifyPage.parse(keys);
    } catch (IllegalArgumentException malformed) {
      return page(site, VerifyPage.badKey(keys));
    }
    if (receipt == null || receipt.isEmpty()) {
      return page(site, VerifyPage.noFile(keys));
    }
    ReceiptVerdict verdict =
        new ReceiptCheck(trusted).check(new String(receipt.getBytes(), StandardCharsets.UTF_8));
    return page(site, VerifyPage.told(keys, Telling.of(site, verdict)));
  }

  private static ModelAndView page(Site site, VerifyPage page) {
    return Page.of("ledger/VerifyPage", site, page);
  }

  private String keys() {
    return ledger.keys().stream()
        .map(key -> key.key().toString())
        .collect(Collectors.joining("\n"));
  }
}
