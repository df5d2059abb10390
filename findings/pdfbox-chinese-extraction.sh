#!/usr/bin/env bash
# Version:  org.apache.pdfbox:pdfbox 3.0.8, font Noto Sans SC of npm @expo-google-fonts/noto-sans-sc 0.4.3
# Guess:    text that PDFBox writes with an embedded font, PDFBox extracts as it was written, whether the font is embedded
#           whole or as a subset.
# Seen:     embedded whole, signs that are also Kangxi radicals come out as those (U+2F00 for U+4E00, and so on): the text
#           looks the same and no search finds it. As a subset they are right. In both the Chinese dash, two U+2014, is one
#           U+2E3A.
# Source:   Javadoc of PDType0Font.load(PDDocument, InputStream, boolean): whether the font will be subset before
#           embedding; ISO 32000-1, 9.10.3: a ToUnicode map gives the text for a code.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > pom.xml <<'EOF'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.pdfbox</groupId><artifactId>pdfbox</artifactId><version>3.0.8</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.*;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;

class Probe {
    public static void main(String[] args) throws Exception {
        for (var subset : new boolean[] {true, false}) {
            var bytes = new ByteArrayOutputStream();
            try (var document = new PDDocument(); var font = new FileInputStream(args[0])) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(PDType0Font.load(document, font, subset), 12);
                    content.showText("一千二百万——工业用地");
                    content.endText();
                }
                document.save(bytes);
            }
            try (var document = Loader.loadPDF(bytes.toByteArray())) {
                var text = new PDFTextStripper().getText(document).strip();
                System.out.print((subset ? "subset " : "whole ") + text);
                text.chars().filter(c -> c < 0x3000).forEach(c -> System.out.printf(" U+%04X", c));
                System.out.println();
            }
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
npm install --silent --no-audit --no-fund @expo-google-fonts/noto-sans-sc@0.4.3
font=node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf
java -cp 'lib/*' Probe.java "$font" 2> warnings | tee seen
diff seen - <<'EOF'
subset 一千二百万⸺工业用地 U+2E3A
whole ⼀千⼆百万⸺⼯业⽤地 U+2F00 U+2F06 U+2E3A U+2F2F U+2F64
EOF
