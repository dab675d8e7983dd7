package city.hansa.accounts.pages;

import city.hansa.accounts.trail.AuditEntry;
import city.hansa.accounts.trail.AuditTrail;
import city.hansa.accounts.trail.AuditTrail.Query;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.SafeCsv;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The audit, to read and to take along. */
@Hidden
@Controller
class AuditController {
  private static final int PAGE = 100;
  private static final int FILE = 100_000;
  private static final List<String> COLUMNS =
      List.of("id", "at", "account", "person", "what", "subject", "organisation", "network");

  private final AuditTrail trail;

  AuditController(AuditTrail trail) {
    this.trail = trail;
  }

  @GetMapping("/audit")
  ModelAndView read(Site site, Viewer viewer) {
    List<AuditEntry> entries = trail.list(viewer, query(site.query()), PAGE);
    long more = entries.size() == PAGE ? entries.getLast().id() : 0;
    return Page.of("accounts/pages/AuditPage", site, new AuditPage(entries, site.query(), more));
  }

  @GetMapping("/audit.csv")
  ResponseEntity<String> take(Site site, Viewer viewer) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (AuditEntry entry : trail.list(viewer, query(site.query()), FILE)) {
      rows.add(
          Arrays.asList(
              entry.id(),
              entry.at(),
              entry.account(),
              entry.person(),
              entry.what(),
              entry.subject(),
              entry.organisation(),
              entry.address()));
    }
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf(SafeCsv.TYPE))
        .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
        .header("Cache-Control", "no-store")
        .body(SafeCsv.of(COLUMNS, rows));
  }

  private static Query query(Map<String, String> sent) {
    return new Query(
        sent.getOrDefault("what", ""),
        sent.getOrDefault("subject", ""),
        sent.getOrDefault("person", ""),
        day(sent, "from"),
        day(sent, "until"),
        number(sent.getOrDefault("before", "")));
  }

  private static @Nullable LocalDate day(Map<String, String> sent, String name) {
    String text = sent.getOrDefault(name, "");
    try {
      return text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeException none) {
      throw new BadInput(name, text, "problem.date");
    }
  }

  private static long number(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
