package city.hansa.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/** Lets browsers offer the register's search beside their own (OpenSearch 1.1). */
@Hidden
@RestController
class DiscoveryController {
  private static final MediaType OPEN_SEARCH =
      new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8);

  @GetMapping("/opensearch.xml")
  ResponseEntity<String> openSearch() {
    String base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    String description =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
          <ShortName>Hansa</ShortName>
          <Description>The open register of city diplomacy</Description>
          <InputEncoding>UTF-8</InputEncoding>
          <Image height="16" width="16" type="image/svg+xml">%1$s/mark.svg</Image>
          <Url type="text/html" template="%1$s/search?q={searchTerms}"/>
        </OpenSearchDescription>
        """
            .formatted(HtmlUtils.htmlEscape(base));
    return ResponseEntity.ok().contentType(OPEN_SEARCH).body(description);
  }
}
