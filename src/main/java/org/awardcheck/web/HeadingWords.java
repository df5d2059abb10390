package org.awardcheck.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of two characters and more that headings are made of, which no line parts. */
final class HeadingWords {
    private static final String ALL = """
            一个 一些 一条 一样 一样多 一次 一步 一种 一致性 一项 三年 三首 上下游 上下限 上传 上台阶 上限 下列 下载
            下限 不会 不变 不同 不符 不符合 专精特新 专项 业态 丝绸 两个 中国 中小 中心 为主 为什么 主管部门
            互联网 互认 五星级 产业 产业链 产品 什么 以后 仿制药 企业 企业家 企业数 企小帮 优先 优势 优化 优秀
            传统 低碳 体系 使用 例子 供应链 依据 促进 保存 保护 保费 保障 信息 做大 做强 健康 光电 兑付 全域
            全部 公共 共同体 关于 关心 关爱 关键 其一 其他 其余 内容 再多 冠军 准备 减少 几张 出处 出错 分档
            创业 创优 创客 创强 创新 创新奖 创新药 创新链 利用 制胜 制订 制造 制造业 前沿 加大 医药 升级 半导体
            协同 单位 单项 历史 原因 参与 参展 参数 双碳 发展 发掘 取得 变化 另有 只差一点 只计 可能 台阶
            各阶段 合计 合金 同一 同时 名单 咨询 品字标 品牌 品种 哪一步 哪个 哪些 哪里 四星级 回答 园区 国内
            国内外 国家 国家级 国际 在建 地址 地理 培大育强 培育 基地 填写 填好 增加 声明 备好 备案 复评 多少
            多得 大力 大师 大脑 大赛 奖励 如何 完善 完成 定位 实施 实际 审核 对标 对照 小型 小巨人 小微
            小微企业园 少得 尚无 尚未 展位费 展示 展销 属于 工业 工作室 工信 工厂 工程 工艺 差多少 已过 平台
            应用 建设 建链 开工 引领 强化 强链 当年 待定 循环 微型 怎么 想拿 意见 成套 成长 打开 打造 扩量
            批量 找不到 技改 技术 技艺 投产 投入 投资 投资额 按照 排名 排名第 接下来 推动 推广 推进 提升 提名奖
            支持 支持领域 改良型 改造 政府 政策 数字 数字化 数控 数额 整机 新兴 新建 新能源 新药 新取得 新获得 方案 方案一
            方案二 方面 无法 无论 无障碍 日期 智能 更多 更新 最多 有关 有机 服务 服务业 期限 未来 未选 未问到
            本站 机床 机构 机械 材料 条件 板块 构成 标准 标志 标杆 校验 核对 核心 检测 楼宇 模式 模板 比较
            汽车 没有 注册 活动 测算 测评 测试 浙江 涉及 深入 深化 湖州 湖州市 版本 物流 牵头 特材 特色 环境
            现在 理由 理解 生态 生物 申报 电子 百强 目标 相关 相同 省级 研究院 确定 示范 称号 站点 竞争力 符合
            第一 第二 管家 管理 类别 类型 精品 细分 经典 经济 结果 综合 绿色 网址 网页 美术 能力 能源 自己
            自测 至多 至少 节能 荣誉 药品 获得 行业 补偿 补链 表格 装备 装置 要投 规则 规模 计入 计算 计量
            认定 认证 设备 设备数 设计 证书 评价 识别 试点 说明 质量 质量奖 资料 资源 赶超 车间 转型 软件 软性
            达到 运营 运营者 还是 还有 这一页 这项 进度 进行 连同 连接 连接设备 连续 逐项 通知 通过 重点 金牛
            金象 金额 鉴定 鉴定验收 阶段 降碳 除此之外 隐形 隐私 零碳 零部件 需要 页面 项目 领域 领航 风险 首次
            验收 高新 高档 高质量 鼓励
            """;
    private static final Map<Character, List<String>> BY_FIRST = Arrays.stream(ALL.split("\\s+"))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(word -> word.charAt(0)));

    private HeadingWords() {
    }

    /** The length of the longest of these words that begins here; 0 if none does. */
    static int lengthAt(String text, int at) {
        for (String word : BY_FIRST.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }
}
