package org.awardcheck.http;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query as it comes back from those who pass links on: escaped a second time, and with marks of their own.
 *
 * <p>The marks are those of the general rules of the ClearURLs project (docs.clearurls.xyz), and what WeChat, QQ, Weibo and
 * Baidu's statistics add to a link that is shared or counted. No fact and no page has a parameter of such a name.
 */
public final class SharedQuery {
    private static final Pattern MARK = Pattern.compile("(?:utm|mtm|pk|piwik|matomo|hsa|itm|ga|fb|tb|sc|wt|vero|oly|mc|ml)"
            + "_[a-z0-9_-]+|_hs[a-z]+|__hs[a-z]+|__s|_ga|_gl|_ke|_kx|_bta_[a-z]+|_openstat|yclid|ysclid|gclid|gclsrc|dclid|gbraid"
            + "|wbraid|srsltid|msclkid|fbclid|twclid|ttclid|li_fat_id|igshid|igsh|mkt_tok|gad_[a-z]+|epik|irclickid|vgo_ee|tduid|nr_mt|at_[a-z_]+|dub_id|ref|ref_src|source|si|s_cid|s_kwcid|ef_id|wickedid|rb_clickid"
            + "|from|isappinstalled|nsukey|scene|clicktime|enterid|mpshare|chksm|pass_ticket|exportkey|from_wecom|srcid|wechat_[a-z_]+|ad(?:tag|uin|session|pubno)|xhsshare|appuid|apptime|tt_from|qhclickid|ptag|tdsourcetag|_wv|_wwv|sudaref"
            + "|weibo_id|share_[a-z_]+|sharer_[a-z_]+|bd_vid|hmsr|hmpl|hmcu|hmkw|hmci|qz_gdt|gdt_vid|spm|scm|aff_[a-z_]+");
    /** An escaped escape; nothing that a page reads holds a percent sign that is followed so. */
    private static final Pattern ESCAPED_TWICE = Pattern.compile("%25(?=[0-9A-Fa-f]{2})");

    /** As it stands in HTML, once or more often. */
    private static final Pattern AMPERSAND = Pattern.compile("(?i)&(?:amp(?:;|%3B))+");

    private SharedQuery() {
    }

    /**
     * The query as it was before somebody passed it on.
     *
     * @param raw as it is in the address; null if there is none
     */
    public static String restored(String raw) {
        if (raw == null) {
            return null;
        }
        String plain = withoutMarks(AMPERSAND.matcher(ESCAPED_TWICE.matcher(raw).replaceAll("%")).replaceAll("&"));
        if (plain.contains("=")) {
            return plain;
        }
        String unescaped = plain.replaceAll("(?i)%3D", "=").replaceAll("(?i)%26", "&").replaceAll("(?i)%2B", "+");
        return withoutMarks(AMPERSAND.matcher(unescaped).replaceAll("&"));
    }

    private static String withoutMarks(String query) {
        return Stream.of(query.split("&")).filter(part -> !isMark(part.split("=", 2)[0])).collect(Collectors.joining("&"));
    }

    /** Whether a parameter of this name was added on the way, and so says nothing to us. */
    public static boolean isMark(String name) {
        return MARK.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
