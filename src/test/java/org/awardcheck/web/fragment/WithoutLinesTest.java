package org.awardcheck.web.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ends of lines go where nobody sees them, and stay where a browser draws a space for them. */
class WithoutLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <p>a</p>/<p>b</p>/                           | <p>a<p>b</p>
            <div class='x'>/<a>b</a>/</div>              | <div class='x'><a>b</a></div>
            <p>a</p>/{#if yes}<p>b</p>{/if}/<p>c</p>     | <p>a</p><p>b<p>c</p>
            <p>a</p>/{#if no}<p>b</p>{/if}/<p>c</p>      | <p>a</p><p>c</p>
            <ul>/{#for i in 2}<li>{i}</li>/{/for}</ul>   | <ul><li>1</li>/<li>2</li>/</ul>
            <tr><th>a</th>/<td><p>b</p></td></tr>        | <tr><th>a<td><p>b
            <dl><dt>a</dt>/<dd>b</dd></dl>               | <dl><dt>a<dd>b</dl>
            <p>a</p><a>b</a>                             | <p>a</p><a>b</a>
            <a>b</a>/<a>c</a>                            | <a>b</a>/<a>c</a>
            <a>b</a>/{#if yes}<a>c</a>{/if}/<b>d</b>     | <a>b</a>/<a>c</a>/<b>d</b>
            <span>a</span>/<span>b</span>                | <span>a</span>/<span>b</span>
            words/and more                               | words/and more""")
    void onlyBesideBlocks(String template, String made) {
        EngineBuilder builder = Engine.builder().addDefaults();
        new WithoutLines().configure(builder);
        assertEquals(made, builder.build().parse(template.replaceAll("(?<!<)/(?!if|for)", "\n")).data("yes", true)
                .data("no", false)
                .render().replace('\n', '/'));
    }
}
