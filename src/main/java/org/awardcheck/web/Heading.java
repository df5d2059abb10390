package org.awardcheck.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.regex.Pattern;

/**
 * Headings as HTML, {@code {title.heading}} in templates. A browser breaks Chinese between any two characters; in the few
 * large ones of a heading on a phone, a word of the field that is torn apart catches the eye. Two of them side by side are
 * one compound more often than not, and half the marks.
 */
@TemplateExtension
final class Heading {
    private static final Pattern WORDS = Pattern.compile("(?:荣誉|称号|认证|证书|产品|项目|企业|机构|园区|平台|工厂|中心|研究院|"
            + "奖励|保费|展位费|投资额?|投入|设备|装置|标准|专项|鉴定|验收|认定|检测|品种|药品|新药|产业链?|供应链|领域|定位|类型|方面|"
            + "下列|哪些|哪个|多少|什么|数字|经济|绿色|低碳|制造|技术|创新|创业|质量|历史|经典|工业|互联网|改造|示范|标杆|节能|能源|计量|"
            + "政策|对照|符合|湖州|国家级?|省级|管理|设计|服务|共同体|单位|上下游|重点|推广|应用|楼宇|站点|大赛|基地|公共|提升|半导体|光电|建链|补链|新建|支持){1,2}");
    private static final String WHOLE = "<span class=\"nowrap\">$0</span>";

    private Heading() {
    }

    /** The same as {@link Prose#prose}, words kept whole. */
    static RawString heading(String text, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        String html = Prose.prose(text, locale).getValue();
        // Tags are ASCII, so that no word is found in one; on English pages Chinese is marked and kept whole already.
        return new RawString(html.contains("lang=") ? html : WORDS.matcher(html).replaceAll(WHOLE));
    }
}
