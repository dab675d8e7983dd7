package city.hansa.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.shipped.ShippedFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule against the addresses that a program in another language gave. */
class AddressTest {

  @Test
  void asksForTheAddressThatEveryShippedPlaceHas() {
    List<String> others = new ArrayList<>();
    new ShippedFile("data/gazetteer/places.tsv.xz")
        .rows(row -> {
          String ascii = row.text("ascii");
          int id = Integer.parseInt(row.required("id"));
          String asked =
              Address.of(id, ascii == null ? row.required("name") : ascii, row.required("country"));
          String has = row.required("slug");
          if (!has.equals(asked) && !has.equals(asked + "-" + id)) {
            others.add(has + " but asks for " + asked);
          }
        });
    assertThat(others).isEmpty();
  }
}
