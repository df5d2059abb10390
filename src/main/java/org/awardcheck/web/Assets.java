package org.awardcheck.web;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.http.StaticContent;

/** The static files, read once; in a native image that is while the image is built. */
@TemplateData
public final class Assets {
    /** The parts of the one style sheet, in the order of the cascade; each family of pages has its own. */
    private static final List<String> STYLES = List.of("tokens", "base", "layout", "components", "form", "start", "ask",
            "result", "summary", "chart", "compare", "catalogue", "batch", "about", "contrast", "print");
    private static final Assets ALL = new Assets();

    private final HashedFile styles = HashedFile.of("styles", "css", "text/css;charset=UTF-8",
            STYLES.stream().map(name -> new String(read("css/" + name + ".css"), StandardCharsets.UTF_8))
                    .map(Assets::compact).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    private final HashedFile icons = HashedFile.of("icons", "svg", "image/svg+xml", read("icons.svg"));
    private final HashedFile mark = HashedFile.of("mark", "svg", "image/svg+xml", read("mark.svg"));
    private final HashedFile preview = HashedFile.of("preview", "png", "image/png", read("preview.png"));
    private final Map<String, StaticContent> atTheRoot = Map.of(
            "favicon.ico", new StaticContent("image/x-icon", read("favicon.ico")),
            "apple-touch-icon.png", new StaticContent("image/png", read("apple-touch-icon.png")));

    private Assets() {
    }

    /**
     * All of them; in templates {@code {assets:all}}. A global variable would be set for each message that says a
     * figure, too, since each is a template.
     */
    @TemplateExtension(namespace = "assets")
    public static Assets all() {
        return ALL;
    }

    public HashedFile styles() {
        return styles;
    }

    /** Every icon and wave by its id, to be drawn by reference: a page that shows one often holds none. */
    public HashedFile icons() {
        return icons;
    }

    public HashedFile mark() {
        return mark;
    }

    /** The picture that is shown with a link to the site, where somebody passes one on: 1200 by 630 pixels. */
    public HashedFile preview() {
        return preview;
    }

    /** What browsers look for at the root of a site, unasked; nothing of another name. */
    Optional<StaticContent> atTheRoot(String file) {
        return Optional.ofNullable(atTheRoot.get(file));
    }

    /** The file with this name, or nothing. */
    Optional<HashedFile> find(String file) {
        return Stream.of(styles, icons, mark, preview).filter(asset -> asset.file().equals(file)).findFirst();
    }

    /**
     * A style sheet without its comments and the space that only people need; words that end in a colon and a space
     * keep it.
     */
    private static String compact(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ").replaceAll(" ?([{};]) ?", "$1")
                .replaceAll(": (?!\")", ":").replace(";}", "}").strip();
    }

    private static byte[] read(String path) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + path)) {
            if (in == null) {
                throw new IllegalStateException("there is no file assets/" + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
