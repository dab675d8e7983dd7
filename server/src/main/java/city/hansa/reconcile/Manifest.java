package city.hansa.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What the service can do, as the Reconciliation Service API 0.2 has clients read it. */
record Manifest(
    List<String> versions,
    String name,
    String identifierSpace,
    String schemaSpace,
    String documentation,
    Pattern view,
    List<Batch.Type> defaultTypes,
    Frame preview,
    Suggest suggest,
    Extend extend,
    int batchSize) {

  /** An address with {@code {{id}}} in it. */
  record Pattern(String url) {}

  /** Where an entity is shown small; pixels. */
  record Frame(String url, int width, int height) {}

  record Suggest(Service entity, Service type, Service property) {}

  record Extend(@JsonProperty("propose_properties") Service proposeProperties) {}

  record Service(
      @JsonProperty("service_url") String serviceUrl,
      @JsonProperty("service_path") String servicePath) {}

  private static final int WIDTH = 400;
  private static final int HEIGHT = 160;

  /**
   * @param site where the register is reached, without a slash at the end
   */
  static Manifest of(String site, String name, List<Batch.Type> types) {
    return new Manifest(
        List.of("0.2"),
        name,
        site + "/actors/",
        site + "/reconcile/kinds/",
        site + "/api",
        new Pattern(site + "/actors/{{id}}"),
        types,
        new Frame(site + "/reconcile/preview?id={{id}}", WIDTH, HEIGHT),
        new Suggest(
            new Service(site, "/reconcile/suggest/entity"),
            new Service(site, "/reconcile/suggest/type"),
            new Service(site, "/reconcile/suggest/property")),
        new Extend(new Service(site, "/reconcile/extend/propose")),
        Batch.MOST);
  }
}
