package city.hansa;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The register as a web application; {@code hansa serve} starts it. */
@Modulithic(systemName = "Hansa")
@SpringBootApplication
public class Hansa {}
