package org.awardcheck.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A headless Chromium: the machine's own, as src/test/browser/set-up.sh sees to it. One for a class of tests. */
final class Chromium implements AutoCloseable {
    /** The shell first: it lays out and prints the same pages in half the time. */
    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "google-chrome",
            "google-chrome-stable", "chromium-browser");
    private static final Path ON_MACOS = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    /** Tests run as whoever they run as, offline, and leave nothing in the background. */
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private Tab kept;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(executable()).setArgs(ARGUMENTS)));
    }

    /** A tab of a visitor who was never here before, on a screen of this width, where nothing glides. */
    Tab tab(URI site, int width) {
        return tab(site, width, options -> {
        });
    }

    Tab tab(URI site, int width, Consumer<Browser.NewContextOptions> more) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(width, 800)
                .setReducedMotion(ReducedMotion.REDUCE);
        more.accept(options);
        return new Tab(site, browser.newContext(options));
    }

    /** One tab for tests that go from page to page: to open one for each would take most of their time. */
    Tab kept(URI site) {
        if (kept == null) {
            kept = tab(site, 1280);
        }
        return kept;
    }

    @Override
    public void close() {
        if (kept != null) {
            kept.close();
        }
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of)
                .or(() -> onPath().findFirst())
                .orElseGet(() -> ON_MACOS);
    }

    private static Stream<Path> onPath() {
        String[] folders = System.getenv("PATH").split(":");
        return NAMES.stream().flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable);
    }
}
