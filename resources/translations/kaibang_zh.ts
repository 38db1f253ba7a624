<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>kaibang::AirBar</name>
    <message>
        <source>REC</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>正在结束…</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未录制</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>还能录 %1</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>长按结束</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>结束录制</translation>
    </message>
    <message>
        <source>Hold for one second to end the recording</source>
        <translation>按住一秒结束录制</translation>
    </message>
    <message>
        <source>Switch the microphone on</source>
        <translation>打开麦克风</translation>
    </message>
    <message>
        <source>Switch the microphone off</source>
        <translation>关闭麦克风</translation>
    </message>
    <message>
        <source>20 s</source>
        <translation>20 秒</translation>
    </message>
    <message>
        <source>Clip of the last 20 seconds</source>
        <translation>最后 20 秒的片段</translation>
    </message>
    <message>
        <source>Keeps the last 20 seconds as a clip; during an opening, the opening to its result</source>
        <translation>把最后 20 秒存成片段；开蚌时存到出结果为止</translation>
    </message>
</context>
<context>
    <name>kaibang::AirOverlay</name>
    <message>
        <source>We are back in a few minutes</source>
        <translation>几分钟后继续</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已开</translation>
    </message>
    <message>
        <source>Opening now</source>
        <translation>正在开蚌</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>马上回来</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>a stamp over the product card: the item is kept for somebody</extracomment>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>a stamp over the product card</extracomment>
        <translation>已售</translation>
    </message>
</context>
<context>
    <name>kaibang::AirSection</name>
    <message>
        <source>Choose a logo…</source>
        <translation>选择标志…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>不用标志</translation>
    </message>
    <message>
        <source>Move what lies on the picture</source>
        <translation>移动画面上的内容</translation>
    </message>
    <message>
        <source>Save for other households…</source>
        <translation>保存给其他农户用…</translation>
    </message>
    <message>
        <source>Use the village&apos;s…</source>
        <translation>使用全村统一的…</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>画面内容</translation>
    </message>
    <message>
        <source>Your sign and colour are the same on every evening. A whole village can use the same ones.</source>
        <translation>招牌和颜色每晚都一样，全村也可以统一使用。</translation>
    </message>
    <message>
        <source>Name on the picture</source>
        <translation>画面上的名称</translation>
    </message>
    <message>
        <source>A short line below it</source>
        <translation>下面的一行短句</translation>
    </message>
    <message>
        <source>Colour of the cards</source>
        <translation>卡片颜色</translation>
    </message>
    <message>
        <source>The picture alone, on</source>
        <translation>单独显示画面的屏幕</translation>
    </message>
    <message>
        <source>For a capture card, a projector, or a program that captures windows. A key on the Show page turns it on and off.</source>
        <translation>供采集卡、投影仪或窗口采集软件使用。直播页上有一个按键可以打开和关闭。</translation>
    </message>
    <message>
        <source>Save for other households</source>
        <translation>保存给其他农户用</translation>
    </message>
    <message>
        <source>village-sign.json</source>
        <translation>village-sign.json</translation>
    </message>
    <message>
        <source>Signs (*.json)</source>
        <translation>招牌 (*.json)</translation>
    </message>
    <message>
        <source>Use the village&apos;s sign</source>
        <translation>使用全村统一的招牌</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>Pearl</source>
        <translation>珍珠白</translation>
    </message>
    <message>
        <source>Jade</source>
        <translation>翡翠</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>珊瑚</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>丁香</translation>
    </message>
    <message>
        <source>No logo chosen yet.</source>
        <translation>还没有选择标志。</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>标志：%1</translation>
    </message>
    <message>
        <source>The logo %1 is not there any more. Choose it again.</source>
        <translation>标志文件 %1 不在了，请重新选择。</translation>
    </message>
    <message>
        <source>Better not on a picture that sells: %1</source>
        <translation>卖货画面上最好不要写：%1</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Saved as %1. Give this file to the other households.</source>
        <translation>已保存为 %1。把这个文件发给其他农户即可。</translation>
    </message>
    <message>
        <source>Your picture has the village&apos;s sign now.</source>
        <translation>画面已换成全村统一的招牌。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The second screen, or a window of its own</source>
        <translation>第二块屏幕，或单独的窗口</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1（未连接）</translation>
    </message>
    <message>
        <source>The village&apos;s own</source>
        <translation>本村自己的</translation>
    </message>
</context>
<context>
    <name>kaibang::AirWords</name>
    <message>
        <source>The recording has ended: the disk is nearly full. What was recorded plays. Make room or choose another folder, then record again.</source>
        <translation>录制已结束：磁盘快满了。已录的部分可以播放。请腾出空间或换一个文件夹，再重新录制。</translation>
    </message>
    <message>
        <source>The recording has ended: its folder is gone. Plug the disk in again or choose another folder in Setup, then record again.</source>
        <translation>录制已结束：文件夹不见了。请重新插好磁盘，或在设置里换一个文件夹，再重新录制。</translation>
    </message>
    <message>
        <source>This computer cannot compress the picture. Choose 360p in Setup and try again.</source>
        <translation>这台电脑无法压缩画面。请在设置里选 360p 再试。</translation>
    </message>
    <message>
        <source>The recording has ended: the file could not be written. What was recorded plays. Choose another folder in Setup, then record again.</source>
        <translation>录制已结束：文件写不进去。已录的部分可以播放。请在设置里换一个文件夹，再重新录制。</translation>
    </message>
    <message>
        <source>No clip: there is no picture of that time. Record, or keep the last seconds at hand in Setup.</source>
        <translation>没有片段：那段时间没有画面。请录制，或在设置里打开“保留最后几秒”。</translation>
    </message>
    <message>
        <source>No clip: the recording&apos;s file is not there or cannot be read.</source>
        <translation>没有片段：录像文件不在或读不出来。</translation>
    </message>
    <message>
        <source>No clip: the disk is full. Make room or choose another folder in Setup.</source>
        <translation>没有片段：磁盘满了。请腾出空间，或在设置里换一个文件夹。</translation>
    </message>
    <message>
        <source>No clip: its file could not be written. Choose another folder in Setup.</source>
        <translation>没有片段：文件写不进去。请在设置里换一个文件夹。</translation>
    </message>
    <message>
        <source>The picture cannot be compressed any more: recording and clips have stopped. Selling goes on. Start the recording again, or choose 360p in Setup.</source>
        <translation>画面无法再压缩：录制和片段已停止，卖货不受影响。请重新开始录制，或在设置里选 360p。</translation>
    </message>
    <message>
        <source>No sound: no microphone is chosen</source>
        <translation>没有声音：未选麦克风</translation>
    </message>
    <message>
        <source>MICROPHONE OFF</source>
        <translation>麦克风已关</translation>
    </message>
    <message>
        <source>No microphone. Plug it in</source>
        <translation>没有麦克风，请插上</translation>
    </message>
    <message>
        <source>The microphone is silent or in use</source>
        <translation>麦克风没声音或被占用</translation>
    </message>
    <message>
        <source>%1 (%2 an hour)</source>
        <comment>picture size, then bytes</comment>
        <translation>%1（每小时 %2）</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>kaibang::AttentionCard</name>
    <message>
        <source>This was decided meanwhile. Nothing is left to do here.</source>
        <translation>这件事已经处理过了，这里不用再做什么。</translation>
    </message>
</context>
<context>
    <name>kaibang::AttentionPane</name>
    <message>
        <source>Nothing waits for you. Orders without stock or without a known product appear here.</source>
        <translation>暂无待处理事项。缺货或商品不明的订单会显示在这里。</translation>
    </message>
    <message>
        <source>TO DECIDE</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>TO DECIDE (%1)</source>
        <translation>待处理（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the Orders page.</source>
        <translation>
            <numerusform>订单页还有 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::BackupSection</name>
    <message>
        <source>No backup yet. One is made by itself within five minutes of a change.</source>
        <translation>还没有备份。有改动后五分钟内会自动备份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Every copy is opened and checked before it counts. All of the last day are kept, then one a day for a month.</source>
        <translation>每份备份都会打开校验后才算数。最近一天的全部保留，之后每天留一份，保留一个月。</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>备份到…</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Backed up and checked: %1.</source>
        <translation>已备份并校验：%1。</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Ledgers (*.kaibang);;All files (*)</source>
        <translation>账本 (*.kaibang);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Backed up to %1: %2.</source>
        <translation>已备份到 %1：%2。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Make up the newer orders from the journal</source>
        <translation>用日志补回较新的订单</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我看过了</translation>
    </message>
    <message>
        <source>The last restore: %1</source>
        <translation>上次恢复：%1</translation>
    </message>
    <message>
        <source>Comparing the backup with the ledger…</source>
        <translation>正在对比备份和账本…</translation>
    </message>
    <message>
        <source>The ledger goes back to %1. The ledger of now is kept beside it under another name, so nothing is lost. The window closes the ledger, checks the backup, and opens again.</source>
        <translation>账本将回到 %1。当前账本会改名保留在旁边，不会丢失任何数据。窗口会关闭账本、校验备份，然后重新打开。</translation>
    </message>
</context>
<context>
    <name>kaibang::BagItemsModel</name>
    <message>
        <source>opened</source>
        <translation>开出</translation>
    </message>
    <message>
        <source>work</source>
        <translation>加工</translation>
    </message>
    <message>
        <source>not paid: leave it out</source>
        <translation>未付款：先别装</translation>
    </message>
    <message>
        <source>cancelled: take it out</source>
        <translation>已取消：请取出</translation>
    </message>
    <message>
        <source>in the bag</source>
        <translation>已装袋</translation>
    </message>
    <message>
        <source>to pack</source>
        <translation>待装</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>已装</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>not opened yet: wait</source>
        <translation>还没开，先等着</translation>
    </message>
    <message>
        <source>done</source>
        <comment>work</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>work</comment>
        <translation>待做</translation>
    </message>
</context>
<context>
    <name>kaibang::BagsModel</name>
    <message>
        <source>take something out</source>
        <translation>有东西要取出</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已交出</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>已装好</translation>
    </message>
    <message>
        <source>nothing to pack</source>
        <translation>无需装</translation>
    </message>
    <message>
        <source>to pack</source>
        <translation>待装</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>things in the bag, of things that belong there</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>袋号</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>已装</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>mussels to open</source>
        <translation>还有蚌要开</translation>
    </message>
</context>
<context>
    <name>kaibang::BundleOutcomesModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>kaibang::BundleSender</name>
    <message>
        <source>Where do bundles go? A folder that you share, or a USB stick</source>
        <translation>日报包放到哪里？共享文件夹或 U 盘</translation>
    </message>
    <message>
        <source>No folder was chosen. What was closed is kept; send it again at any time.</source>
        <translation>没有选择文件夹。已结的内容会保留，随时可以再发。</translation>
    </message>
    <message>
        <source>Copy for a chat</source>
        <translation>复制到聊天</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
</context>
<context>
    <name>kaibang::BundleWords</name>
    <message>
        <source>This is no bundle. Nothing was taken from it. Choose a file that ends in .kbday.</source>
        <translation>这不是日报包。没有从中读取任何内容。请选择以 .kbday 结尾的文件。</translation>
    </message>
    <message>
        <source>The bundle was damaged on its way. Nothing was taken from it. Have it sent again.</source>
        <translation>日报包在传送途中损坏了。没有从中读取任何内容。请让对方重新发送。</translation>
    </message>
    <message>
        <source>The bundle is of a newer Kaibang. Nothing was taken from it. Update this one.</source>
        <translation>日报包来自更新版本的开蚌。没有从中读取任何内容。请更新本程序。</translation>
    </message>
    <message>
        <source>The bundle was changed by somebody who does not have the household&apos;s key. Nothing was taken from it. Ring the household.</source>
        <translation>日报包被没有农户密钥的人改动过。没有从中读取任何内容。请给农户打电话。</translation>
    </message>
    <message>
        <source>The bundle is larger than any household&apos;s days can be. Nothing was taken from it. Ring the household.</source>
        <translation>日报包大得超出任何农户的正常范围。没有从中读取任何内容。请给农户打电话。</translation>
    </message>
    <message>
        <source>The bundle says what cannot be. Nothing was taken from it. Ring the household.</source>
        <translation>日报包里的内容自相矛盾。没有从中读取任何内容。请给农户打电话。</translation>
    </message>
    <message>
        <source>No bundle was made: its key has to be in the system&apos;s keychain, and there is none that opens. Your orders are safe. Unlock or install a keychain, then try again.</source>
        <translation>没有生成日报包：签名密钥必须放在系统密钥环里，而现在没有能打开的密钥环。你的订单是安全的。请解锁或安装密钥环，然后重试。</translation>
    </message>
    <message>
        <source>This is practice. Nothing of it goes to the village.</source>
        <translation>这是排练。排练内容不会发到村里。</translation>
    </message>
    <message>
        <source>The bundle is made, but its folder is not there. Plug the stick in, or choose another folder in Setup, Village.</source>
        <translation>日报包已生成，但找不到存放的文件夹。请插上 U 盘，或在“设置”的“村”里另选文件夹。</translation>
    </message>
    <message>
        <source>That day has not begun. No bundle was made. Choose another day.</source>
        <translation>那一天还没开始。没有生成日报包。请选择别的日期。</translation>
    </message>
    <message>
        <source>%1, %2, bundle %3</source>
        <comment>household, day, number</comment>
        <translation>%1，%2，日报包 %3</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>of a bundle</comment>
        <translation>第 %1 号</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tells %n earlier day(s) anew</source>
        <translation>
            <numerusform>重报之前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>tells anew: %1</source>
        <comment>earlier days</comment>
        <translation>重报：%1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>写出于 %1</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>尚未写出</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 已付款</translation>
    </message>
    <message>
        <source>%1 not paid</source>
        <translation>%1 未付款</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 已取消</translation>
    </message>
    <message>
        <source>%1 with a status nobody knows</source>
        <translation>%1 状态不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what it came to</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n 场直播</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opened, %2 left</source>
        <comment>mussels</comment>
        <translation>已开 %1 只，剩 %2 只</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>已付款 %1</translation>
    </message>
    <message>
        <source>owed %1</source>
        <translation>待付款 %1</translation>
    </message>
    <message>
        <source>given back of this day&apos;s sales %1</source>
        <translation>当日销售中已退款 %1</translation>
    </message>
    <message>
        <source>given back on this day %1</source>
        <translation>当日退出 %1</translation>
    </message>
    <message>
        <source>The signature holds. Code of the household&apos;s key: %1</source>
        <translation>签名有效。农户密钥代码：%1</translation>
    </message>
    <message>
        <source>Bundle %1 of %2 is written: %3</source>
        <translation>%2 的日报包 %1 已写出：%3</translation>
    </message>
    <message>
        <source>Nothing has changed: bundle %1 of %2 is written again: %3</source>
        <translation>没有变化：%2 的日报包 %1 已再次写出：%3</translation>
    </message>
    <message>
        <source>Bundle %1 of %2 is copied. Paste it into the chat with the coordinator.</source>
        <translation>%2 的日报包 %1 已复制。请粘贴到与协调员的聊天里。</translation>
    </message>
    <message>
        <source>Ring the coordinator and read out: &quot;This is %1. The code of my bundles is %2.&quot; She types it once; then she knows every bundle of yours.</source>
        <translation>给协调员打电话，念给她听：“我是%1。我的日报包代码是 %2。”她输入一次，以后就认得你的每个日报包。</translation>
    </message>
</context>
<context>
    <name>kaibang::BundlesPane</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enrol it…</source>
        <translation>登记该户…</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>日报包</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>各文件的结果</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Stopped. What was taken stays: %1</source>
        <translation>已停止。已采用的保留：%1</translation>
    </message>
    <message>
        <source>Bundles: %1</source>
        <translation>日报包：%1</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 / %2 个文件</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>kaibang::BuyerFinder</name>
    <message>
        <source>Whole phone, name or id</source>
        <translation>完整的手机号、姓名或账号</translation>
    </message>
    <message>
        <source>Find a buyer&apos;s orders</source>
        <translation>查找某位买家的订单</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Orders of this buyer</source>
        <translation>这位买家的订单</translation>
    </message>
    <message>
        <source>No order of a buyer with exactly this phone, name or id.</source>
        <translation>没有手机号、姓名或账号与此完全一致的买家订单。</translation>
    </message>
</context>
<context>
    <name>kaibang::BuyerPane</name>
    <message>
        <source>Show buyer</source>
        <translation>显示买家</translation>
    </message>
    <message>
        <source>Erase buyer…</source>
        <translation>删除买家信息…</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>仍要显示</translation>
    </message>
    <message>
        <source>A show is running. Whoever sees this screen sees the buyer.</source>
        <translation>正在直播。看到这个屏幕的人都会看到买家信息。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name, phone, address and notes go from this order and from every order with the same phone or id. The sale stays. This cannot be undone.</source>
        <translation>将从本订单以及手机号或账号相同的所有订单中删除姓名、电话、地址和留言。销售记录会保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Set a PIN in Setup first. Nothing else opens this.</source>
        <translation>请先在“设置”里设一个 PIN，只有 PIN 才能打开。</translation>
    </message>
    <message>
        <source>Enter the PIN to see who bought.</source>
        <translation>输入 PIN 查看买家。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>This computer has no keychain: only masked names are kept.</source>
        <translation>这台电脑没有密钥环：只保存打码的名字。</translation>
    </message>
    <message>
        <source>Name, phone, address and note, behind the PIN.</source>
        <translation>姓名、电话、地址和留言，需要 PIN。</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>会员名</translation>
    </message>
    <message>
        <source>Platform&apos;s id</source>
        <translation>平台账号</translation>
    </message>
    <message>
        <source>Nothing is kept of this buyer: the source named nobody, or the time to keep it is over.</source>
        <translation>没有保存这位买家的信息：来源没有提供，或者保存期已过。</translation>
    </message>
    <message>
        <source>This buyer was erased on request.</source>
        <translation>这位买家的信息已应要求删除。</translation>
    </message>
    <message>
        <source>This buyer&apos;s details do not open: their key is not in this computer&apos;s keychain.</source>
        <translation>打不开这位买家的信息：这台电脑的密钥环里没有对应的密钥。</translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n order(s): %1.</source>
        <translation>
            <numerusform>已从 %n 个订单中删除：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s): %1. Data: %2.</source>
        <extracomment>numbers of orders, kinds of data such as phone</extracomment>
        <translation>
            <numerusform>%n 笔订单：%1。数据：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>It hides again after a minute without input.</source>
        <translation>一分钟没有操作就会再隐藏。</translation>
    </message>
    <message>
        <source>nothing was kept</source>
        <translation>没有保存任何内容</translation>
    </message>
</context>
<context>
    <name>kaibang::BuyerSection</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Buyers&apos; names, phones, addresses and notes are sealed, and the keys are in this computer&apos;s keychain. They are shown on the Orders page alone, behind the PIN, and never leave this computer.</source>
        <translation>买家的姓名、电话、地址和留言都加密保存，密钥在这台电脑的密钥环里。只在“订单”页凭 PIN 显示，绝不离开这台电脑。</translation>
    </message>
    <message>
        <source>Keep after delivery or closing</source>
        <translation>送达或关闭后保存</translation>
    </message>
    <message>
        <source>Do not keep them</source>
        <translation>不保存</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>A rehearsal&apos;s keys are not kept: its buyers cannot be shown after it was closed.</source>
        <translation>排练的密钥不保存：关闭后就无法再显示其中的买家。</translation>
    </message>
    <message>
        <source>The keychain answers.</source>
        <translation>密钥环可用。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Until then only masked names are kept.</source>
        <translation>密钥环还没有回应。在此之前只保存打码的名字。</translation>
    </message>
    <message>
        <source>This computer has no keychain: only masked names are kept.</source>
        <translation>这台电脑没有密钥环：只保存打码的名字。</translation>
    </message>
    <message numerus="yes">
        <source>Buyers of %n order(s) are kept now.</source>
        <translation>
            <numerusform>现在保存着 %n 个订单的买家信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the PIN to keep buyers for a shorter time.</source>
        <translation>输入 PIN，缩短买家信息的保存时间。</translation>
    </message>
    <message numerus="yes">
        <source>Saved. The buyers of %n order(s) are forgotten.</source>
        <translation>
            <numerusform>已保存。%n 个订单的买家信息已清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>kaibang::BuyerWords</name>
    <message>
        <source>The keychain is shut: erased buyers of %1 can still be read in older backups. Unlock it and start Kaibang again, which closes them.</source>
        <extracomment>months such as 2026-11</extracomment>
        <translation>密钥环没有打开：%1 里已删除的买家在旧备份中仍可读取。请解锁密钥环并重新启动开蚌，旧备份就会封闭。</translation>
    </message>
    <message>
        <source>The keychain does not answer: other orders with the same phone are not known. Unlock it to find them.</source>
        <translation>钥匙串没有回应：找不到同一电话的其他订单。请解锁后再试。</translation>
    </message>
    <message>
        <source>Nothing was erased. It cannot be taken back: add %1 to erase what is listed.</source>
        <extracomment>%1: an option of the command line</extracomment>
        <translation>没有删除任何内容。删除后无法恢复：加上 %1 才会删除所列内容。</translation>
    </message>
    <message>
        <source>Several orders have the number %1: %2. Say which one with %3.</source>
        <extracomment>%3: an option of the command line</extracomment>
        <translation>有多个订单的编号是 %1：%2。请用 %3 指明是哪一个。</translation>
    </message>
    <message>
        <source>No order has the number %1. List them with %2.</source>
        <extracomment>%2: a command</extracomment>
        <translation>没有编号为 %1 的订单。可用 %2 列出订单。</translation>
    </message>
</context>
<context>
    <name>kaibang::CameraPane</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>最后一件</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <translation>正在启动摄像头</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>摄像头已关闭</translation>
    </message>
    <message>
        <source>Picture lost. Trying again</source>
        <translation>画面中断，正在重试</translation>
    </message>
    <message>
        <source>No camera. Plug one in</source>
        <translation>没有摄像头，请插入一个</translation>
    </message>
    <message>
        <source>The camera is used by another program</source>
        <translation>摄像头正被其他程序占用</translation>
    </message>
    <message>
        <source>No picture. Choose another camera in Setup</source>
        <translation>没有画面，请在设置中换一个摄像头</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 帧/秒</translation>
    </message>
    <message>
        <source>CAMERA</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>马上回来</translation>
    </message>
    <message>
        <source>The camera is being set up</source>
        <translation>正在设置摄像头</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Flash price</source>
        <translation>限时价</translation>
    </message>
    <message numerus="yes">
        <source>%n at this price</source>
        <translation>
            <numerusform>此价还剩 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::CameraSection</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Choose clip…</source>
        <translation>选择视频…</translation>
    </message>
    <message>
        <source>The picture on the Show page. A camera that is unplugged comes back by itself.</source>
        <translation>直播页上的画面。摄像头拔掉后重新插上会自动恢复。</translation>
    </message>
    <message>
        <source>Picture from</source>
        <translation>画面来源</translation>
    </message>
    <message>
        <source>A camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>The built-in pattern</source>
        <translation>内置测试图</translation>
    </message>
    <message>
        <source>A clip from a file</source>
        <translation>视频文件</translation>
    </message>
    <message>
        <source>No clip chosen yet.</source>
        <translation>尚未选择视频。</translation>
    </message>
    <message>
        <source>%1 keeps cameras from being listed. Stop the program that made it, then start Kaibang again.</source>
        <translation>%1 导致无法列出摄像头。请停止创建它的程序，然后重新启动 Kaibang。</translation>
    </message>
    <message>
        <source>No camera is plugged in. Plug one in and it appears here; until then the pattern is shown.</source>
        <translation>未插入摄像头。插入后会显示在这里，在此之前显示测试图。</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>选择视频</translation>
    </message>
    <message>
        <source>Clips (*.mp4 *.mkv *.mov *.webm *.avi)</source>
        <translation>视频 (*.mp4 *.mkv *.mov *.webm *.avi)</translation>
    </message>
</context>
<context>
    <name>kaibang::CatalogueImportPane</name>
    <message>
        <source>Every row can be read.</source>
        <translation>每一行都能读取。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未做任何更改。</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>已读取 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 unchanged · %4 refused</source>
        <translation>新增 %1 · 更改 %2 · 未变 %3 · 拒绝 %4</translation>
    </message>
    <message>
        <source>Catalogue imported: %1 new, %2 changed, %3 refused.</source>
        <translation>商品目录已导入：新增 %1，更改 %2，拒绝 %3。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The catalogue is as it was before the import.</source>
        <translation>商品目录已恢复到导入之前。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were changed since and stay.</source>
        <translation>
            <numerusform>有 %n 个商品导入后又改过，保持不变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::CatalogueModel</name>
    <message>
        <source>%1 low</source>
        <translation>仅剩 %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>已无库存</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Price %1</source>
        <comment>currency code</comment>
        <translation>价格 %1</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有库存</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售</translation>
    </message>
    <message>
        <source>%1 + %2 held</source>
        <comment>units sold, units of unpaid orders</comment>
        <translation>%1 + 占用 %2</translation>
    </message>
</context>
<context>
    <name>kaibang::ClaimActions</name>
    <message>
        <source>Nothing is held for anybody now.</source>
        <translation>现在没有为任何人保留的东西。</translation>
    </message>
    <message>
        <source>Expired: %1, %2 × %3 are free again.</source>
        <extracomment>buyer&apos;s alias, units, item</extracomment>
        <translation>已过期：%1，%2 × %3 重新可售。</translation>
    </message>
    <message>
        <source>%1 is free: %2 is next in line.</source>
        <extracomment>item, buyer&apos;s alias</extracomment>
        <translation>%1 空出来了：下一位候补是 %2。</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>为其保留</translation>
    </message>
    <message>
        <source>Nothing is on air. Press Next to put the next item on air.</source>
        <translation>现在没有讲解中的商品。按“下一个”开始讲解。</translation>
    </message>
    <message>
        <source>Claims are taken for %1.</source>
        <translation>开始接受 %1 的扣单。</translation>
    </message>
    <message numerus="yes">
        <source>No more claims. Comments of the next %n seconds still count.</source>
        <translation>
            <numerusform>停止扣单，接下来 %n 秒的评论仍有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has to be decided again.</source>
        <translation>需要重新决定。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 is in line for %2.</source>
        <translation>%1 已进入 %2 的候补。</translation>
    </message>
    <message>
        <source>%1 gave back %2.</source>
        <translation>%1 放弃了 %2。</translation>
    </message>
    <message>
        <source>Held for %1: %2.</source>
        <translation>已为 %1 保留：%2。</translation>
    </message>
    <message>
        <source>Refused: “%1”</source>
        <translation>已拒绝：“%1”</translation>
    </message>
    <message>
        <source>Paid after its time. Decide what to do.</source>
        <translation>过时才付款，请决定怎么办。</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>已付款。</translation>
    </message>
    <message>
        <source>Not paid yet.</source>
        <translation>还没付款。</translation>
    </message>
    <message>
        <source>Released. Its stock is free again.</source>
        <translation>已释放，库存重新可售。</translation>
    </message>
    <message>
        <source>Held again.</source>
        <translation>重新保留。</translation>
    </message>
    <message>
        <source>Held for %1: %2 × %3.</source>
        <translation>已为 %1 保留：%2 × %3。</translation>
    </message>
    <message>
        <source>Nothing is free for the next in line yet.</source>
        <translation>还没有可以给候补的。</translation>
    </message>
    <message>
        <source>Copied for %1. Paste it into the chat.</source>
        <translation>已为 %1 复制，请粘贴到聊天里。</translation>
    </message>
    <message>
        <source>The stock does not cover it any more. Give the money back, or give it short.</source>
        <translation>库存已经不够。请退款，或先欠着。</translation>
    </message>
    <message>
        <source>Taken from stock again and paid.</source>
        <translation>已重新占用库存并记为已付。</translation>
    </message>
    <message>
        <source>Noted: the money went back.</source>
        <translation>已记录：钱已退回。</translation>
    </message>
    <message>
        <source>Promised short. You find it on the Orders page under Short.</source>
        <translation>已欠货承诺，可在订单页的“缺货”里找到。</translation>
    </message>
    <message>
        <source>Write a name and how many: maria 2. With an item: 12 maria x2. Put an item on air first, or name it.</source>
        <translation>写名字和数量：小李 2。带商品：12 小李 x2。请先讲解一个商品，或写出商品。</translation>
    </message>
    <message>
        <source>Sold out: %1 is in line for %2.</source>
        <translation>已售罄：%1 进入 %2 的候补。</translation>
    </message>
    <message>
        <source>Not all of it is there. Decide.</source>
        <translation>数量不够，请决定。</translation>
    </message>
    <message>
        <source>%1 is out of the line.</source>
        <translation>%1 已不在候补之列。</translation>
    </message>
    <message>
        <source>Giving money back needs the PIN.</source>
        <translation>退款需要 PIN。</translation>
    </message>
</context>
<context>
    <name>kaibang::ClaimCard</name>
    <message>
        <source>%1: “%2”</source>
        <extracomment>buyer&apos;s alias, then the viewer&apos;s own words</extracomment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>the item on air</source>
        <translation>讲解中的商品</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>→ gives back %1</source>
        <translation>→ 放弃 %1</translation>
    </message>
    <message>
        <source>→ next in line: %1</source>
        <translation>→ 候补：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more wait)</source>
        <translation>
            <numerusform>%1（还有 %n 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Also with %1</source>
        <translation>也可按 %1</translation>
    </message>
    <message>
        <source>Accept this claim</source>
        <translation>接受这个扣单</translation>
    </message>
    <message>
        <source>Refuse this claim</source>
        <translation>拒绝这个扣单</translation>
    </message>
</context>
<context>
    <name>kaibang::ClaimsPane</name>
    <message>
        <source>CLAIMS</source>
        <translation>扣单</translation>
    </message>
    <message>
        <source>CLAIMS (%1)</source>
        <translation>扣单（%1）</translation>
    </message>
    <message>
        <source>No claims are taken.</source>
        <translation>未接受扣单。</translation>
    </message>
    <message>
        <source>Closing in %1: late comments still count</source>
        <translation>%1 后关闭：迟到的评论仍有效</translation>
    </message>
    <message>
        <source>Stop claims</source>
        <translation>停止扣单</translation>
    </message>
    <message>
        <source>Take claims</source>
        <translation>接受扣单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>The buyer has paid</source>
        <translation>买家已付款</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Hold it for the next in line</source>
        <translation>为下一位候补保留</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Copy the message for the buyer</source>
        <translation>复制给买家的消息</translation>
    </message>
    <message>
        <source>maria 2, or 12 maria x2</source>
        <translation>小李 2，或 12 小李 x2</translation>
    </message>
    <message>
        <source>Claim typed by hand: name and quantity</source>
        <translation>手工扣单：名字和数量</translation>
    </message>
    <message>
        <source>What is held, and who is next</source>
        <translation>保留的和候补的</translation>
    </message>
    <message>
        <source>Take claims while you show an item. Who says “I want it” gets it held here until the money comes; who is too late stands in line.</source>
        <translation>讲解商品时接受扣单。说“我要”的人会在这里保留到付款；来晚的人进入候补。</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 个扣单</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the stock back, or take the chosen one out of the line</source>
        <translation>把库存放回，或把所选的人移出候补</translation>
    </message>
    <message>
        <source>%1 interested</source>
        <translation>%1 人感兴趣</translation>
    </message>
</context>
<context>
    <name>kaibang::ClaimsSection</name>
    <message>
        <source>Hold sure claims at once, without asking me</source>
        <translation>明确的扣单直接保留，不用问我</translation>
    </message>
    <message>
        <source>A comment, for example: lo quiero 2</source>
        <translation>一条评论，例如：我要2个</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>扣单</translation>
    </message>
    <message>
        <source>Comments become claims by these rules. A claim keeps its stock until it is paid or its time is over. The rules count from the current show on.</source>
        <translation>评论按这些规则成为扣单。扣单在付款或到时之前占用库存。规则从当前直播场次起有效。</translation>
    </message>
    <message>
        <source>A claim is held for</source>
        <translation>扣单保留</translation>
    </message>
    <message>
        <source>Seconds in which late comments count after claims are stopped</source>
        <translation>停止后仍接受迟到评论的秒数</translation>
    </message>
    <message>
        <source>Most of one item for one buyer (0: no limit)</source>
        <translation>每位买家同一商品最多（0：不限）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Try a comment</source>
        <translation>试一条评论</translation>
    </message>
    <message>
        <source>Words of the grammar</source>
        <translation>语法词</translation>
    </message>
    <message>
        <source>One phrase a line, all languages together</source>
        <translation>每行一个短语，各种语言放在一起</translation>
    </message>
    <message>
        <source>Save words</source>
        <translation>保存词语</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>The words are as delivered.</source>
        <translation>词语已恢复默认。</translation>
    </message>
    <message>
        <source>Message for the buyer</source>
        <translation>给买家的消息</translation>
    </message>
    <message>
        <source>{item}, {units}, {amount}, {until} and {code} are filled in</source>
        <translation>会填入 {item}、{units}、{amount}、{until} 和 {code}</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>保存消息</translation>
    </message>
    <message>
        <source>The message is saved.</source>
        <translation>消息已保存。</translation>
    </message>
    <message>
        <source>The message is as delivered.</source>
        <translation>消息已恢复默认。</translation>
    </message>
    <message>
        <source>Saved. New claims follow these rules.</source>
        <translation>已保存，新的扣单按此规则。</translation>
    </message>
    <message>
        <source>A claim can be held for 30 seconds at least and 30 days at most.</source>
        <translation>扣单可保留 30 秒到 30 天。</translation>
    </message>
    <message>
        <source>What it would be taken for appears here, with the reason.</source>
        <translation>这里显示会被理解成什么，以及原因。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>没有商品</translation>
    </message>
    <message>
        <source>asks you: %1</source>
        <translation>会问你：%1</translation>
    </message>
    <message>
        <source>The words are saved. Try a comment above.</source>
        <translation>词语已保存，请在上面试一条评论。</translation>
    </message>
    <message>
        <source>A line cannot be used: %1</source>
        <translation>有一行不能用：%1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
</context>
<context>
    <name>kaibang::CommentsSection</name>
    <message>
        <source>Take comments from Social Stream Ninja</source>
        <translation>接收 Social Stream Ninja 的评论</translation>
    </message>
    <message>
        <source>Read a Twitch or IRC chat</source>
        <translation>读取 Twitch 或 IRC 聊天</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Read a comment tool that runs on this computer</source>
        <translation>读取这台电脑上的弹幕工具</translation>
    </message>
    <message>
        <source>appears when this is saved</source>
        <translation>保存后显示</translation>
    </message>
    <message>
        <source>your name on Twitch</source>
        <translation>你的 Twitch 名字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the address is valid until the window is closed. Then copy the new one.</source>
        <translation>这台电脑没有密钥环：地址在关闭窗口前有效，之后请复制新地址。</translation>
    </message>
    <message>
        <source>Whose rooms are these?</source>
        <translation>这些是谁的直播间？</translation>
    </message>
    <message>
        <source>None yet. Say something in your chat to test: it appears here.</source>
        <translation>还没有。在你的直播间发一句话试试：它会显示在这里。</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>What viewers write becomes claims by the rules of the section Claims. Every way is off until you turn it on; none needs an account with us.</source>
        <translation>观众的评论按“扣单”部分的规则变成扣单。每种方式都默认关闭，由你开启；都不需要在我们这里注册账号。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新地址</translation>
    </message>
    <message>
        <source>Address to paste there</source>
        <translation>要粘贴到那里的地址</translation>
    </message>
    <message>
        <source>In Social Stream Ninja: Global settings and tools, “POST messages to a URL”: turn it on and paste this address. It reads Facebook, TikTok, Instagram, YouTube and others, and sends what it reads to this computer only.</source>
        <translation>在 Social Stream Ninja 的“Global settings and tools”里打开“POST messages to a URL”，粘贴这个地址。它读取 Facebook、TikTok、Instagram、YouTube 等平台，读到的内容只发到这台电脑。</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>地址已复制。</translation>
    </message>
    <message>
        <source>The old address no longer works. Paste the new one into Social Stream Ninja.</source>
        <translation>旧地址已失效。请把新地址粘贴到 Social Stream Ninja。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>It is read without an account and says nothing there.</source>
        <translation>无需账号，只读不发言。</translation>
    </message>
    <message>
        <source>Address of the tool</source>
        <translation>工具的地址</translation>
    </message>
    <message>
        <source>For those who already use DouyinBarrageGrab or a tool like it. Such tools listen in on this computer&apos;s encrypted connections; Kaibang neither brings nor recommends them.</source>
        <translation>适合已经在用 DouyinBarrageGrab 或同类工具的人。这类工具会截取这台电脑的加密连接；开蚌不附带，也不推荐。</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>The last comments</source>
        <translation>最近的评论</translation>
    </message>
    <message>
        <source>Nothing is switched on.</source>
        <translation>尚未开启任何方式。</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>是我们的</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>不是我们的</translation>
    </message>
    <message>
        <source>Comments of %1 become claims from now on.</source>
        <translation>从现在起，%1 的评论会变成扣单。</translation>
    </message>
    <message>
        <source>Comments of %1 are left out from now on.</source>
        <translation>从现在起，不再理会 %1 的评论。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>buyer&apos;s alias, then the viewer&apos;s own words</extracomment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>another room: left out</source>
        <translation>别的直播间：不理会</translation>
    </message>
    <message>
        <source>came before</source>
        <translation>已来过</translation>
    </message>
    <message>
        <source>Enter the name of the channel, such as the one in twitch.tv/name.</source>
        <translation>请输入频道名，例如 twitch.tv/name 里的 name。</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>端口是 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>Enter the name of the server, such as irc.chat.twitch.tv.</source>
        <translation>请输入服务器名，例如 irc.chat.twitch.tv。</translation>
    </message>
    <message>
        <source>Enter the address of the tool, such as ws://127.0.0.1:8888.</source>
        <translation>请输入工具的地址，例如 ws://127.0.0.1:8888。</translation>
    </message>
    <message>
        <source>The ways in for comments were saved.</source>
        <translation>评论的接收方式已保存。</translation>
    </message>
</context>
<context>
    <name>kaibang::ConflictCard</name>
    <message>
        <source>Opened before the refund: %1 — %2</source>
        <extracomment>alias of the buyer, then what was ordered</extracomment>
        <translation>退款前已开：%1 — %2</translation>
    </message>
    <message>
        <source>Short: %1 — %2</source>
        <translation>缺货：%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mussel(s) were opened before this order was refunded or cancelled. Decide what the buyer gets.</source>
        <translation>
            <numerusform>这笔订单退款或取消前已开 %n 只。请决定如何处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock does not cover this %1 order. Add stock and cover it, or keep it short and tell the buyer.</source>
        <translation>库存不够这笔 %1 订单。请补充库存后配货，或保持缺货并告知买家。</translation>
    </message>
    <message>
        <source>Keep short</source>
        <translation>保持缺货</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>立即配货</translation>
    </message>
</context>
<context>
    <name>kaibang::CuePane</name>
    <message>
        <source>Minutes and words: 10 flash price</source>
        <translation>分钟和内容：10 限时价</translation>
    </message>
    <message>
        <source>Begin with the minutes after the start, then the words: 10 flash price</source>
        <translation>先写开播后的分钟数，再写内容：10 限时价</translation>
    </message>
    <message>
        <source>Cue removed: %1</source>
        <translation>已删除提示：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cues of this show</source>
        <translation>本场提示</translation>
    </message>
    <message>
        <source>New cue</source>
        <translation>新提示</translation>
    </message>
    <message>
        <source>Write down what must not be forgotten, with the minutes after the start. It will be told in time.</source>
        <translation>写下不能忘的事和开播后的分钟数，到时会提醒。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 后：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n cues of this show were due before this start. They stand under Cues.</source>
        <translation>
            <numerusform>重新打开前，本场已有 %n 条提示到时间了，都列在“提示”里。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::DeskSection</name>
    <message>
        <source>This computer is a village&apos;s desk</source>
        <translation>这台电脑是村工作台</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Make the village&apos;s key</source>
        <translation>生成村的密钥</translation>
    </message>
    <message>
        <source>Village desk</source>
        <translation>村工作台</translation>
    </message>
    <message>
        <source>For the coordinator who adds up the households&apos; evening. Bundles hold no buyer&apos;s name, number or address, so none can be seen here.</source>
        <translation>供汇总各户当晚情况的村协调员使用。日报包不含买家姓名、电话和地址，因此这里看不到任何买家信息。</translation>
    </message>
    <message>
        <source>Name of the village</source>
        <translation>村名</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>The village&apos;s ledger</source>
        <translation>村账本</translation>
    </message>
    <message>
        <source>Folder in which bundles arrive</source>
        <translation>接收日报包的文件夹</translation>
    </message>
    <message>
        <source>What the desk looks for</source>
        <translation>工作台检查什么</translation>
    </message>
    <message>
        <source>The village&apos;s floor prices</source>
        <translation>村底价</translation>
    </message>
    <message>
        <source>The lowest price of one unit that the village has agreed on. What stays empty fits everything.</source>
        <translation>村里约定的每件最低价。留空表示不限。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Floor prices</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>Off. Nothing of the village is lost: its ledger stays where it is.</source>
        <translation>已关闭。村的数据不会丢失：账本仍在原处。</translation>
    </message>
    <message>
        <source>The village&apos;s ledger is being opened.</source>
        <translation>正在打开村账本。</translation>
    </message>
    <message>
        <source>On. The page &quot;Village&quot; (Ctrl+5) is the desk.</source>
        <translation>已打开。“村”页（Ctrl+5）就是工作台。</translation>
    </message>
    <message>
        <source>Give the village a name and save.</source>
        <translation>填写村名并保存。</translation>
    </message>
    <message>
        <source>The key that signs the village&apos;s days is in this computer&apos;s keychain.</source>
        <translation>签日用的村密钥在这台电脑的密钥环里。</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so the village&apos;s days cannot be signed here. Everything else works.</source>
        <translation>这个桌面没有密钥环，因此这里不能签日，其他功能都可用。</translation>
    </message>
    <message>
        <source>No key has been made yet: days cannot be signed.</source>
        <translation>还没有密钥，无法签日。</translation>
    </message>
    <message>
        <source>The village desk is off. Its ledger stays where it is.</source>
        <translation>村工作台已关闭。账本仍在原处。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Give the village a name.</source>
        <translation>请填写村名。</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Asia/Shanghai.</source>
        <translation>请从列表选择时区，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>A currency is three letters, such as CNY.</source>
        <translation>货币为三个字母，例如 CNY。</translation>
    </message>
    <message>
        <source>Say where the village&apos;s ledger is to be.</source>
        <translation>请指定村账本的位置。</translation>
    </message>
    <message>
        <source>The village was saved.</source>
        <translation>村的资料已保存。</translation>
    </message>
    <message>
        <source>The village desk is on: Ctrl+5.</source>
        <translation>村工作台已打开：Ctrl+5。</translation>
    </message>
    <message>
        <source>Village ledgers (*.kaibang-village);;All files (*)</source>
        <translation>村账本 (*.kaibang-village);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: write a number.</source>
        <translation>“%1”：请填一个数字。</translation>
    </message>
    <message>
        <source>The desk looks for other things now.</source>
        <translation>工作台的检查规则已更新。</translation>
    </message>
    <message>
        <source>Say what it is the lowest price of.</source>
        <translation>请说明这是什么的最低价。</translation>
    </message>
    <message>
        <source>Write the price as a number, such as 59.00.</source>
        <translation>请用数字填写价格，例如 59.00。</translation>
    </message>
    <message>
        <source>A floor price was added.</source>
        <translation>已添加一条底价。</translation>
    </message>
    <message>
        <source>A floor price was removed.</source>
        <translation>已删除一条底价。</translation>
    </message>
</context>
<context>
    <name>kaibang::DisclosureDocument</name>
    <message>
        <source>%1: what can be inside</source>
        <extracomment>name of the product</extracomment>
        <translation>%1：可能开出什么</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>可能开出</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>保底</translation>
    </message>
    <message>
        <source>Empty or dead</source>
        <translation>空蚌或死蚌</translation>
    </message>
    <message>
        <source>Price of one mussel</source>
        <translation>单只价格</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>加工</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>轮流</translation>
    </message>
    <message numerus="yes">
        <source>%n mussels for one buyer, then the next buyer</source>
        <translation>
            <numerusform>每位买家开 %n 只后轮到下一位</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退换</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>未成年人</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>目前已开出</translation>
    </message>
    <message>
        <source>Card %1 of %2. What comes out is what was inside: nothing is drawn by a machine.</source>
        <translation>公示卡第 %1 版，%2。开出的就是蚌里原有的，没有任何机器抽取。</translation>
    </message>
</context>
<context>
    <name>kaibang::DisclosureOverlay</name>
    <message>
        <source>No opening is on air or waits, so there is no card to show.</source>
        <translation>没有正在讲解或等待的开蚌，因此没有公示卡可显示。</translation>
    </message>
    <message>
        <source>This opening has no disclosure card yet.</source>
        <translation>这个开蚌商品还没有公示卡。</translation>
    </message>
    <message>
        <source>Write the card</source>
        <translation>填写公示卡</translation>
    </message>
</context>
<context>
    <name>kaibang::DisclosurePane</name>
    <message>
        <source>AAA 10-11 mm | about 1 in 10</source>
        <translation>AAA 10-11 mm | 约十分之一</translation>
    </message>
    <message>
        <source>Drilling 5.00</source>
        <translation>打孔 5.00</translation>
    </message>
    <message>
        <source>at least one pearl</source>
        <translation>至少一颗珍珠</translation>
    </message>
    <message>
        <source>opened on camera, so not taken back</source>
        <translation>当场开出，不退换</translation>
    </message>
    <message>
        <source>not sold to minors</source>
        <translation>不向未成年人销售</translation>
    </message>
    <message>
        <source>Save card</source>
        <translation>保存公示卡</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Buyers are told this before they buy. A saved card is never changed: saving again makes a new version, and every opening keeps the one it was sold by.</source>
        <translation>买家下单前会看到这些内容。已保存的公示卡不会再改动：再次保存会生成新版本，每次开蚌都保留当时适用的版本。</translation>
    </message>
    <message>
        <source>What can be inside: one grade a line, best first; after | how often</source>
        <translation>可能开出：每行一个等级，好的在前；| 后写多常见</translation>
    </message>
    <message>
        <source>Inside at least</source>
        <translation>保底</translation>
    </message>
    <message>
        <source>Price of one mussel</source>
        <translation>单只价格</translation>
    </message>
    <message>
        <source>Empty or dead mussel</source>
        <translation>空蚌或死蚌</translation>
    </message>
    <message>
        <source>Work, with its price: one a line, at most three</source>
        <translation>加工及价格：每行一项，最多三项</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退换</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>未成年人</translation>
    </message>
    <message>
        <source>How results are typed</source>
        <translation>结果录入方式</translation>
    </message>
    <message>
        <source>Mussels for one buyer, then the next (0: no limit)</source>
        <translation>每位买家连开几只后换人（0 为不限）</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>目前已开出</translation>
    </message>
    <message>
        <source>Mussels in “%1”</source>
        <translation>“%1”含几只蚌</translation>
    </message>
    <message>
        <source>%1: card %2</source>
        <translation>%1：公示卡第 %2 版</translation>
    </message>
    <message>
        <source>%1: no card yet</source>
        <translation>%1：还没有公示卡</translation>
    </message>
    <message>
        <source>Nothing was opened yet. Counts for each grade and lot appear here.</source>
        <translation>还没有开过蚌。各批次各等级的数量会显示在这里。</translation>
    </message>
    <message>
        <source>Card %1 is kept.</source>
        <translation>公示卡第 %1 版已保存。</translation>
    </message>
    <message>
        <source>Save the disclosure card</source>
        <translation>保存公示卡</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kaibang::DrillPage</name>
    <message>
        <source>Enter goes into a row. Esc goes back.</source>
        <translation>回车进入一行，Esc 返回。</translation>
    </message>
    <message>
        <source>Which bundle told it</source>
        <translation>来自哪个日报包</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>日报包</translation>
    </message>
    <message>
        <source>Nothing of that was told.</source>
        <translation>没有报过这方面的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>rows of the ticker until the slider&apos;s time, of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>kaibang::ErasureProof</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The page about the erasure is copied.</source>
        <translation>删除证明已复制。</translation>
    </message>
    <message>
        <source>platform&apos;s id</source>
        <translation>平台编号</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Erasure of a buyer&apos;s data</source>
        <translation>买家数据删除证明</translation>
    </message>
    <message>
        <source>Household: %1</source>
        <translation>农户：%1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Pseudonym: %1</source>
        <translation>化名：%1</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>订单：%1</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>nothing was kept</source>
        <translation>没有保存任何内容</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行数：%1</translation>
    </message>
    <message>
        <source>SHA-256 of the sealed rows: %1</source>
        <translation>加密行的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Backups: the key of %1 was replaced. Copies made before cannot be opened, wherever they lie.</source>
        <extracomment>months such as 2026-11</extracomment>
        <translation>备份：%1 的密钥已更换。以前的备份无论放在哪里都打不开这些内容。</translation>
    </message>
    <message>
        <source>Backups: copies made before still open until the key of %1 is replaced. Keep Kaibang open.</source>
        <translation>备份：在更换 %1 的密钥之前，以前的备份仍能打开。请不要关闭开蚌。</translation>
    </message>
    <message>
        <source>Save the page about the erasure</source>
        <translation>保存删除证明</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>The key of %1 could not be replaced now: the keychain did not answer as it should. Unlock the keychain, then press Try again.</source>
        <translation>现在无法更换 %1 的密钥：钥匙串没有正常响应。请解锁钥匙串，然后按“再试一次”。</translation>
    </message>
</context>
<context>
    <name>kaibang::EveningModel</name>
    <message>
        <source>%1, %2 left</source>
        <comment>mussels opened, and still to open</comment>
        <translation>%1，待开 %2</translation>
    </message>
    <message>
        <source>%1 orders · net %2 · %3 unpaid · refunds of 7 days %4</source>
        <extracomment>orders, net amount, share of unpaid orders, amount</extracomment>
        <translation>%1 单 · 净额 %2 · 未付 %3 · 7 天退款 %4</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>column: how long shows ran</comment>
        <translation>直播时长</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <comment>column: share of the orders</comment>
        <translation>未付</translation>
    </message>
    <message>
        <source>Refunds 7 d</source>
        <comment>column: amount of seven days</comment>
        <translation>7 天退款</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>column: paid less refunded</comment>
        <translation>净额</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>column: share of the paid money</comment>
        <translation>线上</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>column: mussels</comment>
        <translation>已开</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>column: mussels</comment>
        <translation>补开</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>column: units on the shelf</comment>
        <translation>库存</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>column: did every source tell everything</comment>
        <translation>完整</translation>
    </message>
</context>
<context>
    <name>kaibang::EveningPage</name>
    <message>
        <source>No household fits what you look for.</source>
        <translation>没有符合条件的农户。</translation>
    </message>
    <message>
        <source>Household (Ctrl+F)</source>
        <translation>农户（Ctrl+F）</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>方块</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Who streams</source>
        <translation>谁直播</translation>
    </message>
    <message>
        <source>Expected households that have sent nothing</source>
        <translation>应报而什么都没发来的农户</translation>
    </message>
    <message>
        <source>What is to be done tomorrow</source>
        <translation>明天要做的事</translation>
    </message>
    <message>
        <source>Bundles: files (Ctrl+O), or drop them anywhere here</source>
        <translation>日报包：选文件（Ctrl+O），或拖到本页任意处</translation>
    </message>
    <message>
        <source>Search households</source>
        <translation>查找农户</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Enrol the first household</source>
        <translation>登记第一户</translation>
    </message>
    <message>
        <source>Nobody belongs to this village yet</source>
        <translation>本村还没有农户</translation>
    </message>
    <message>
        <source>1. Each household opens Setup, &quot;Village&quot; on its own computer and shows its code, or sends it by chat. Enrol it here once.
2. At the end of its show it sends a bundle: a file in a chat, on a USB stick or in a shared folder. Drop the files, or the whole folder, on this page.
3. The table then shows who is missing and what needs a look, and you sign the day.</source>
        <translation>1. 每户在自己的电脑上打开“设置”中的“村”，出示代码或用聊天发来。在这里登记一次。
2. 直播结束后，农户发来日报包：聊天文件、U 盘或共享文件夹。把文件或整个文件夹拖到本页。
3. 表格会显示谁没报、哪里要看，然后由你签日。</translation>
    </message>
    <message>
        <source>Households of the evening</source>
        <translation>当晚的农户</translation>
    </message>
    <message>
        <source>Households as tiles</source>
        <translation>农户方块图</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有小组</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>应报 %1 户</translation>
    </message>
    <message>
        <source>%1 reported</source>
        <translation>已报 %1 户</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>households</comment>
        <translation>缺 %1 户</translation>
    </message>
    <message numerus="yes">
        <source>signed, %n correction(s) since</source>
        <translation>
            <numerusform>已签日，之后 %n 条更正</numerusform>
        </translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签日</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>未报：%1</translation>
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Bring bundles in</source>
        <translation>导入日报包</translation>
    </message>
    <message>
        <source>Bundles (*.kbday);;All files (*)</source>
        <translation>日报包 (*.kbday);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Bring a folder of bundles in</source>
        <translation>导入日报包文件夹</translation>
    </message>
    <message>
        <source>Bundles to look at: %1</source>
        <translation>待查看的日报包：%1</translation>
    </message>
    <message>
        <source>Take in the waiting files: %1</source>
        <translation>导入等待中的文件：%1</translation>
    </message>
    <message>
        <source>Bundles that were not taken as they are and that nobody has looked at</source>
        <translation>没有原样收下、也还没有人看过的日报包</translation>
    </message>
    <message>
        <source>They were stopped, or the ledger could not take them</source>
        <translation>导入被停止了，或者账本没能收下它们</translation>
    </message>
</context>
<context>
    <name>kaibang::ExpectedModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>column: minutes of a show</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
</context>
<context>
    <name>kaibang::ExpectedPane</name>
    <message>
        <source>As a week ago</source>
        <translation>同上周</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Space ticks a household. In the second column write how many minutes it plans.</source>
        <translation>空格勾选农户。第二列填写计划的分钟数。</translation>
    </message>
    <message>
        <source>Everybody is expected.</source>
        <translation>全部农户都应报。</translation>
    </message>
    <message>
        <source>Nobody is expected.</source>
        <translation>没有应报的农户。</translation>
    </message>
    <message>
        <source>Who streams</source>
        <translation>谁直播</translation>
    </message>
    <message>
        <source>Who streams on %1</source>
        <translation>%1 谁直播</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) expected</source>
        <translation>
            <numerusform>应报 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nobody was expected on %1.</source>
        <translation>%1 没有应报的农户。</translation>
    </message>
    <message numerus="yes">
        <source>As on %1: %n household(s).</source>
        <translation>
            <numerusform>同 %1：%n 户。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::FaultWatch</name>
    <message>
        <source>The camera&apos;s picture is gone and is tried again by itself. Orders, sound and recording go on. Look at the cable, or cover the picture with &quot;Back soon&quot;.</source>
        <translation>摄像头画面没了，正在自动重试。订单、声音和录制照常。请检查连接线，或用“马上回来”盖住画面。</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is back.</source>
        <translation>摄像头画面回来了。</translation>
    </message>
    <message>
        <source>The battery is at %1 % and nothing charges it: plug the computer in now. Every order up to here is kept; if the computer goes off, the show goes on where it was.</source>
        <translation>电池只剩 %1%，没有在充电：请马上接上电源。到目前为止的订单都已保存；电脑关机后重新打开，直播从原处继续。</translation>
    </message>
    <message>
        <source>The computer is short of memory: %1 left. Close other programs and browser pages now. Every order is kept; if this window had to close, it comes back where it was.</source>
        <translation>电脑内存不足：只剩 %1。请马上关闭其他程序和网页。订单都已保存；如果本窗口被关闭，重新打开后从原处继续。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock agrees again with the time that has passed.</source>
        <translation>电脑时钟与实际经过的时间又一致了。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is suddenly %1 ahead. Every order is kept in the order in which it came; holds may have ended early, look at Claims. Let the clock be set by the internet.</source>
        <translation>电脑时钟突然快了 %1。订单都按到达的先后保存着；保留可能提前结束，请看“扣单”。请让时钟通过网络校准。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is suddenly %1 behind. Every order is kept in the order in which it came, and holds end by the time that has passed. Let the clock be set by the internet.</source>
        <translation>电脑时钟突然慢了 %1。订单都按到达的先后保存着，保留按实际经过的时间结束。请让时钟通过网络校准。</translation>
    </message>
</context>
<context>
    <name>kaibang::FeedWatch</name>
    <message>
        <source>%1. Nothing there is lost; sell on by hand.</source>
        <comment>feed and what is wrong</comment>
        <translation>%1。那边的订单不会丢；请先手动销售。</translation>
    </message>
    <message>
        <source>%1. Nothing there is lost; sell on by hand with %2.</source>
        <comment>feed and what is wrong, key</comment>
        <translation>%1。那边的订单不会丢；请按 %2 手动销售。</translation>
    </message>
    <message>
        <source>%1 gives its orders again.</source>
        <translation>%1 又有订单进来了。</translation>
    </message>
    <message>
        <source>%1 is read again.</source>
        <translation>%1 又能读到了。</translation>
    </message>
    <message>
        <source>%1. Comments are not read meanwhile: type claims in by hand.</source>
        <comment>feed and what is wrong</comment>
        <translation>%1。这期间读不到评论：请手动输入扣单。</translation>
    </message>
    <message>
        <source>%1. Comments are not read meanwhile: type claims in by hand with %2.</source>
        <comment>feed and what is wrong, key</comment>
        <translation>%1。这期间读不到评论：请按 %2 手动输入扣单。</translation>
    </message>
    <message>
        <source>%1: its permission ends soon. Connect it again in Setup, Online shops.</source>
        <translation>%1：授权即将到期。请在“设置”的“网店”里重新连接。</translation>
    </message>
</context>
<context>
    <name>kaibang::FeedsSection</name>
    <message>
        <source>Nothing brings orders or comments by itself yet. Turn on a way in, connect a shop, or let comments in; here you then see whether they are complete.</source>
        <translation>还没有自动进来的订单或评论。开启接单方式、连接网店或接收评论后，这里会显示它们是否完整。</translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>数据源状况</translation>
    </message>
    <message>
        <source>Whether every source gives its orders and comments, and what it did not give. At the end of a show its review says the same of that show.</source>
        <translation>每个来源的订单和评论是否都进来了，缺了什么。直播结束后，回顾里会对那一场说明同样的情况。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kaibang::FirstStart</name>
    <message>
        <source>Sample pearls and crafts, to look around</source>
        <translation>珍珠和手工艺品示例，先看看</translation>
    </message>
    <message>
        <source>Import my catalogue from a file</source>
        <translation>从文件导入我的商品目录</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Rehearse now with pretend buyers</source>
        <translation>现在用模拟买家排练</translation>
    </message>
    <message>
        <source>Go to my first show</source>
        <translation>进入我的第一场直播</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What do you sell?</source>
        <translation>你卖什么？</translation>
    </message>
    <message>
        <source>You can change everything later on the Stock page.</source>
        <translation>以后都可以在库存页修改。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>A rehearsal has its own ledger: pretend orders never touch yours.</source>
        <translation>排练使用单独的账本：模拟订单绝不会影响你的账本。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The rehearsal could not be started. Start it as: kaibang --demo</source>
        <translation>排练没能启动。可以这样启动：kaibang --demo</translation>
    </message>
</context>
<context>
    <name>kaibang::FlashActions</name>
    <message>
        <source>The price cannot be read. Write it like 59.00.</source>
        <translation>看不懂价格，请写成 59.00 的样子。</translation>
    </message>
    <message>
        <source>The flash price of %1 is over. The usual price is back.</source>
        <translation>%1 的限时价结束，恢复原价。</translation>
    </message>
    <message>
        <source>Nothing is on air. Press Next to put the next item on air.</source>
        <translation>现在没有讲解中的商品。按“下一个”开始讲解。</translation>
    </message>
    <message>
        <source>Flash price: %1 for %2, %3.</source>
        <translation>限时价：%1 卖 %2，%3。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>That is below the lowest price of %1. The usual price stays.</source>
        <translation>低于 %1 的最低价，保持原价。</translation>
    </message>
    <message>
        <source>Begin anyway</source>
        <translation>仍然开始</translation>
    </message>
    <message>
        <source>The usual price of %1 is back.</source>
        <translation>%1 已恢复原价。</translation>
    </message>
    <message>
        <source>The flash price goes on.</source>
        <translation>限时价继续。</translation>
    </message>
    <message>
        <source>%1 The usual price stays.</source>
        <extracomment>why the PIN did not open it</extracomment>
        <translation>%1仍按原价。</translation>
    </message>
</context>
<context>
    <name>kaibang::FlashForm</name>
    <message>
        <source>Flash price for the item on air</source>
        <translation>讲解中商品的限时价</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Each buyer</source>
        <translation>每人</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Below the lowest price. PIN to begin anyway:</source>
        <translation>低于最低价。输入 PIN 仍然开始：</translation>
    </message>
    <message>
        <source>Flash price</source>
        <translation>限时价</translation>
    </message>
    <message>
        <source>How many minutes it lasts</source>
        <translation>持续几分钟</translation>
    </message>
    <message>
        <source>How many pieces in all; 0 for all there are</source>
        <translation>总共几件；0 表示全部</translation>
    </message>
    <message>
        <source>How many for one buyer; 0 for any number</source>
        <translation>每位买家几件；0 表示不限</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>kaibang::GlanceView</name>
    <message>
        <source>Nothing on air</source>
        <translation>没有讲解中的商品</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>price, then how many the next sale sells</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 件待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>暂无待处理</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <translation>
            <numerusform>%n 单未付</numerusform>
        </translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>未开播</translation>
    </message>
    <message>
        <source>bag %1</source>
        <translation>%1 号袋</translation>
    </message>
</context>
<context>
    <name>kaibang::HoldListModel</name>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>%1  %2  %3 × %4  %5</source>
        <extracomment>a hold: time left, buyer&apos;s alias, units, item, amount</extracomment>
        <translation>%1  %2  %3 × %4  %5</translation>
    </message>
    <message>
        <source>next  %1  %2 × %3</source>
        <extracomment>somebody in line: buyer&apos;s alias, units, item</extracomment>
        <translation>候补  %1  %2 × %3</translation>
    </message>
</context>
<context>
    <name>kaibang::HouseholdListModel</name>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column: day on which a household joined</comment>
        <translation>加入</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>column: last day of a household</comment>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>kaibang::HouseholdPane</name>
    <message>
        <source>No rule has found anything here.</source>
        <translation>没有规则在这里发现问题。</translation>
    </message>
    <message>
        <source>What was it? Who was asked?</source>
        <translation>是什么情况？问了谁？</translation>
    </message>
    <message>
        <source>Go into the day</source>
        <translation>查看当天明细</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制电话</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>For tomorrow</source>
        <translation>明天要做</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>What the rules have found</source>
        <translation>规则发现的问题</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>日报包 %1</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>没有电话号码。</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>已查看：%1</translation>
    </message>
    <message>
        <source>Write what it was, so that you still know when somebody asks.</source>
        <translation>请写明是什么情况，以后有人问时你还记得。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>It waits for you again.</source>
        <translation>它又在等你查看。</translation>
    </message>
    <message>
        <source>Ask %1 for the bundle</source>
        <translation>向 %1 要日报包</translation>
    </message>
    <message>
        <source>For tomorrow: %1</source>
        <translation>明天要做：%1</translation>
    </message>
</context>
<context>
    <name>kaibang::HouseholdSection</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>The family that sells. Its day begins at the hour you choose, so that a show over midnight stays one day.</source>
        <translation>负责销售的家庭。一天从你选定的钟点开始，跨零点的直播仍算同一天。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation>一天开始于</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Give the household a name.</source>
        <translation>请填写农户名称。</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Asia/Shanghai.</source>
        <translation>请从列表中选择时区，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>A currency is three letters, such as CNY.</source>
        <translation>货币为三个字母，例如 CNY。</translation>
    </message>
    <message>
        <source>The household was saved.</source>
        <translation>农户信息已保存。</translation>
    </message>
</context>
<context>
    <name>kaibang::HouseholdsPane</name>
    <message>
        <source>A bundle of the household</source>
        <translation>该农户的日报包</translation>
    </message>
    <message>
        <source>Bundles (*.kbday);;All files (*)</source>
        <translation>日报包 (*.kbday);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <extracomment>how many households are in the list</extracomment>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Households</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>The village&apos;s</source>
        <translation>同本村</translation>
    </message>
    <message>
        <source>Enrol a household</source>
        <translation>登记农户</translation>
    </message>
    <message>
        <source>No household is chosen</source>
        <translation>未选择农户</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>回来了</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The short code is right in itself. Now choose any bundle of this household: the code says whether it is the right one.</source>
        <translation>短码本身没有错。请再选择该农户的任意一个日报包：短码会判断是否相符。</translation>
    </message>
    <message>
        <source>Type the short code first, as the household reads it out. A character is missing or wrong in it.</source>
        <translation>请先输入农户念出的短码。现在少了或错了字符。</translation>
    </message>
    <message>
        <source>The file cannot be read as a bundle. Ask the household to send it again.</source>
        <translation>该文件不是可读的日报包。请农户重新发送。</translation>
    </message>
    <message>
        <source>This bundle is of another household, or somebody else made it. Its code would be %1.</source>
        <translation>这个日报包属于另一户，或由别人制作。它的短码应是 %1。</translation>
    </message>
    <message>
        <source>This is the code of another household.</source>
        <translation>这是另一户的代码。</translation>
    </message>
    <message>
        <source>%1. Short code %2: compare it with what the household reads out.</source>
        <translation>%1。短码 %2：请与农户念出的核对。</translation>
    </message>
    <message>
        <source>Give the household a name.</source>
        <translation>请填写农户名称。</translation>
    </message>
    <message>
        <source>%1 belongs to the village.</source>
        <translation>%1 已加入本村。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>%1 has left. What it has told stays for ever.</source>
        <translation>%1 已退出。它报过的数据永久保留。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 已回来。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Name, group or phone (Ctrl+F)</source>
        <translation>名称、小组或电话（Ctrl+F）</translation>
    </message>
    <message>
        <source>Scan or paste the code here</source>
        <translation>在此扫码或粘贴代码</translation>
    </message>
    <message>
        <source>Those that have left, too</source>
        <translation>包括已退出的</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Its bundle…</source>
        <translation>它的日报包…</translation>
    </message>
    <message>
        <source>It has a new computer</source>
        <translation>它换了电脑</translation>
    </message>
    <message>
        <source>Search households</source>
        <translation>查找农户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Phone numbers, as you call them</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Group, street or team</source>
        <translation>小组、街道或班组</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Its history stays in every case</source>
        <translation>无论如何历史都保留</translation>
    </message>
    <message>
        <source>The household finds its code in Setup, &quot;Village&quot;. Scan the square with a hand scanner, paste the text from a chat, or type the short code that it reads out and choose a bundle of it.</source>
        <translation>农户在“设置”的“村”里找到自己的代码。用扫描枪扫方码、粘贴聊天里的文字，或输入农户念出的短码并选择它的一个日报包。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Edits that were not saved have been put aside.</source>
        <translation>未保存的修改已暂存。</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>恢复修改</translation>
    </message>
</context>
<context>
    <name>kaibang::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1, imported before</source>
        <translation>%1，以前导入过</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>正在读取 %n 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>没有可读取的内容。</translation>
    </message>
    <message>
        <source>These files bring nothing new.</source>
        <translation>这些文件没有新内容。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what importing would do.</source>
        <translation>尚未做任何更改。以下是导入后的结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n 行被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 refused.</source>
        <translation>已导入：新增 %1，更改 %2，拒绝 %3。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>The last import was undone: %n order(s) changed.</source>
        <translation>
            <numerusform>已撤销上次导入：%n 笔订单有变动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing. The show goes on meanwhile.</source>
        <translation>正在导入，直播照常进行。</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of it is in the ledger.</source>
        <translation>导入已停止，账本中没有留下任何内容。</translation>
    </message>
    <message>
        <source>Say what the columns are…</source>
        <translation>说明各列含义…</translation>
    </message>
    <message>
        <source>Forget this format</source>
        <translation>删除此格式</translation>
    </message>
    <message numerus="yes">
        <source>The columns of %n file(s) are not known. Once you have said what they are, every such file can be imported.</source>
        <translation>
            <numerusform>有 %n 个文件的列无法识别。说明各列含义后，这类文件都可导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 / %2 个文件</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows of a file</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>The last import was undone: %n line(s) of statements are gone.</source>
        <translation>
            <numerusform>已撤销上次导入：去掉了账单中的 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are new and are not read: %1. If one of them matters, say what it carries.</source>
        <translation>
            <numerusform>有 %n 个新列没有读取：%1。如果其中有用得上的，请说明它的含义。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::ImportProblemsModel</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>kaibang::IntakeSection</name>
    <message>
        <source>Take orders from programs on this computer</source>
        <translation>接收本机程序发来的订单</translation>
    </message>
    <message>
        <source>shown once, when it is made</source>
        <translation>仅在生成时显示一次</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy it now into the other program. It is not shown again; make a new one if it is lost.</source>
        <translation>请立即复制到另一个程序中。之后不再显示，丢失后请重新生成。</translation>
    </message>
    <message>
        <source>Ways in for orders</source>
        <translation>接单方式</translation>
    </message>
    <message>
        <source>Orders always come in by file and by hand. These bring them by themselves, without the internet.</source>
        <translation>订单随时可以通过文件或手工录入。以下方式可自动接单，无需联网。</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>本机端口</translation>
    </message>
    <message>
        <source>Drop folder for order messages</source>
        <translation>订单消息的投递文件夹</translation>
    </message>
    <message>
        <source>Watched folder for export files</source>
        <translation>导出文件的监视文件夹</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The secret was copied.</source>
        <translation>密钥已复制。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Nothing is switched on.</source>
        <translation>尚未开启任何方式。</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>端口是 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>The ways in were saved.</source>
        <translation>接单方式已保存。</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the secret is valid until the window is closed. Then make a new one.</source>
        <translation>这台电脑没有密钥环：密钥在关闭窗口前有效，之后请重新生成。</translation>
    </message>
    <message>
        <source>The secret before this one is valid until you make another, so that senders can change one by one.</source>
        <translation>上一个密钥在你再建新的之前仍然有效，发送方可以逐个更换。</translation>
    </message>
</context>
<context>
    <name>kaibang::KeyChip</name>
    <message>
        <source>Press the key or pedal…</source>
        <translation>请按键或踩踏板…</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
</context>
<context>
    <name>kaibang::KeysSection</name>
    <message>
        <source>Keys and pedals</source>
        <translation>按键与踏板</translation>
    </message>
    <message>
        <source>A pedal is a key like any other. Press a key&apos;s field, then the key or pedal you want for it.</source>
        <translation>踏板和普通按键一样。点一下按键框，再按下想用的键或踏板。</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>全部恢复默认按键</translation>
    </message>
    <message>
        <source>All keys are as delivered.</source>
        <translation>所有按键已恢复默认。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>%1 has a fixed meaning. Choose another key.</source>
        <translation>%1 已有固定用途，请换一个键。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;; &quot;%3&quot; has no such key any more.</source>
        <translation>%1 现在用于“%2”；“%3”不再使用此键。</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>“%1”的按键</translation>
    </message>
    <message>
        <source>Key for %1 as delivered</source>
        <translation>“%1”恢复默认按键</translation>
    </message>
    <message>
        <source>Next item on air</source>
        <translation>讲解下一件</translation>
    </message>
    <message>
        <source>The item before, again</source>
        <translation>返回上一件</translation>
    </message>
    <message>
        <source>Park the item</source>
        <translation>暂放此商品</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Add to stock</source>
        <translation>补货</translation>
    </message>
    <message>
        <source>Take from stock</source>
        <translation>减少库存</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>打标记</translation>
    </message>
    <message>
        <source>Prompter</source>
        <translation>提词器</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>一键隐藏</translation>
    </message>
    <message>
        <source>Large view</source>
        <translation>大字视图</translation>
    </message>
    <message>
        <source>A new one-off piece from the camera</source>
        <translation>用摄像头新建孤品</translation>
    </message>
    <message>
        <source>Flash price</source>
        <translation>限时价</translation>
    </message>
    <message>
        <source>Take claims, or stop</source>
        <translation>接受或停止扣单</translation>
    </message>
    <message>
        <source>Accept the claim</source>
        <translation>接受扣单</translation>
    </message>
    <message>
        <source>Refuse the claim</source>
        <translation>拒绝扣单</translation>
    </message>
    <message>
        <source>Type a claim</source>
        <translation>手工扣单</translation>
    </message>
    <message>
        <source>The claim is paid</source>
        <translation>扣单已付款</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>释放保留</translation>
    </message>
    <message>
        <source>Hold for the next in line</source>
        <translation>为下一位候补保留</translation>
    </message>
    <message>
        <source>Copy the message for the buyer</source>
        <translation>复制给买家的消息</translation>
    </message>
    <message>
        <source>Start or finish an opening</source>
        <translation>开始或完成开蚌</translation>
    </message>
    <message>
        <source>Skip, keeps the place</source>
        <translation>跳过，保留位置</translation>
    </message>
    <message>
        <source>Picture of the opening</source>
        <translation>开蚌照片</translation>
    </message>
    <message>
        <source>Undo at the opening table</source>
        <translation>撤销开蚌台的一步</translation>
    </message>
    <message>
        <source>First work on the card</source>
        <translation>公示卡上的第一项加工</translation>
    </message>
    <message>
        <source>Second work on the card</source>
        <translation>公示卡上的第二项加工</translation>
    </message>
    <message>
        <source>Third work on the card</source>
        <translation>公示卡上的第三项加工</translation>
    </message>
    <message>
        <source>Disclosure card on the picture</source>
        <translation>画面上的公示卡</translation>
    </message>
    <message>
        <source>%1 types numbers: quantities, results and sizes. Choose another key.</source>
        <translation>%1 用来输入数字：数量、结果和尺寸。请换一个键。</translation>
    </message>
    <message>
        <source>%1 always leads back. Choose another key.</source>
        <translation>%1 固定用来返回。请换一个键。</translation>
    </message>
    <message>
        <source>%1 moves between controls and panes. Choose another key.</source>
        <translation>%1 用来在控件和面板之间切换。请换一个键。</translation>
    </message>
    <message>
        <source>%1 opens a page. Choose another key.</source>
        <translation>%1 用来打开页面。请换一个键。</translation>
    </message>
    <message>
        <source>%1 moves the panes to their places. Choose another key.</source>
        <translation>%1 用来摆放面板。请换一个键。</translation>
    </message>
    <message>
        <source>%1 is for editing, finding, packing and the like. Choose another key.</source>
        <translation>%1 用于编辑、查找、打包等操作。请换一个键。</translation>
    </message>
    <message>
        <source>%1 always hides everything, whatever you are typing. Choose another key.</source>
        <translation>%1 固定用来遮住一切，打字时也有效。请换一个键。</translation>
    </message>
    <message>
        <source>%1 hides everything at any time, also while you type in a field.</source>
        <translation>%1 随时遮住一切，正在输入框里打字时也有效。</translation>
    </message>
    <message>
        <source>The mussel is empty</source>
        <translation>空蚌</translation>
    </message>
    <message>
        <source>The mussel is dead</source>
        <translation>死蚌</translation>
    </message>
    <message>
        <source>&quot;Back soon&quot; in the picture&apos;s place</source>
        <translation>用“马上回来”盖住画面</translation>
    </message>
    <message>
        <source>&quot;On hold&quot; over the product card</source>
        <translation>商品卡片上盖“已预留”</translation>
    </message>
    <message>
        <source>&quot;Sold&quot; over the product card</source>
        <translation>商品卡片上盖“已售”</translation>
    </message>
    <message>
        <source>Move what lies on the picture</source>
        <translation>移动画面上的内容</translation>
    </message>
    <message>
        <source>The picture on the second screen</source>
        <translation>在第二块屏幕上显示画面</translation>
    </message>
    <message>
        <source>Go live, held: end every stream</source>
        <translation>开播，长按：结束所有推流</translation>
    </message>
    <message>
        <source>Record, held: end the recording</source>
        <translation>录制；按住：结束录制</translation>
    </message>
    <message>
        <source>Microphone off or on</source>
        <translation>关或开麦克风</translation>
    </message>
    <message>
        <source>Clip of the last seconds</source>
        <translation>最后几秒的片段</translation>
    </message>
    <message>
        <source>OBS: next scene</source>
        <translation>OBS：下一个场景</translation>
    </message>
    <message>
        <source>OBS: start the stream</source>
        <translation>OBS：开始推流</translation>
    </message>
</context>
<context>
    <name>kaibang::LatePaymentCard</name>
    <message>
        <source>Cover again</source>
        <translation>重新占用</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Give it short</source>
        <translation>先答应，后补货</translation>
    </message>
    <message>
        <source>Take it from stock again, if it is there</source>
        <translation>如有库存则重新占用</translation>
    </message>
    <message>
        <source>Note that the money was given back</source>
        <translation>记录钱已退回</translation>
    </message>
    <message>
        <source>Promise it although the stock does not cover it</source>
        <translation>库存不够也承诺给</translation>
    </message>
    <message>
        <source>Paid too late: %1, %2 × %3</source>
        <translation>付款太晚：%1，%2 × %3</translation>
    </message>
    <message>
        <source>The stock was given back before %1 came. What now?</source>
        <translation>%1 到账前库存已释放，怎么办？</translation>
    </message>
</context>
<context>
    <name>kaibang::LayoutMenu</name>
    <message>
        <source>Streaming</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Opening mussels</source>
        <translation>开蚌</translation>
    </message>
    <message>
        <source>Helping with orders</source>
        <translation>助手处理订单</translation>
    </message>
    <message>
        <source>Put the panes back</source>
        <translation>窗格恢复原位</translation>
    </message>
    <message>
        <source>Lock the panes</source>
        <translation>锁定窗格</translation>
    </message>
    <message>
        <source>Large, for two metres away</source>
        <translation>大字，两米外看</translation>
    </message>
    <message>
        <source>Move what lies on the picture</source>
        <translation>移动画面上的内容</translation>
    </message>
    <message>
        <source>Picture on the second screen</source>
        <translation>第二块屏幕显示画面</translation>
    </message>
</context>
<context>
    <name>kaibang::LedgerFaults</name>
    <message>
        <source>The backup could not be written. What was sold is safe in the ledger. Free some space, or back up to another disk.</source>
        <translation>备份没有写成。已经卖出的都安全地在账本里。请腾出一些空间，或者备份到别的磁盘。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The village&apos;s file is damaged and its sums may be wrong. Put back a copy of it, or set the village up anew and read the households&apos; files again.</source>
        <translation>村账本的文件已损坏，合计可能不对。请放回它的副本，或者重新建立村账本，再导入各户的文件。</translation>
    </message>
</context>
<context>
    <name>kaibang::LedgerRefusedPage</name>
    <message>
        <source>Backups, newest first</source>
        <translation>备份（最新的在前）</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>A newer Kaibang wrote this ledger, and this one could damage it. It was not touched. Update Kaibang, then open it again.</source>
        <translation>此账本由更新版本的 Kaibang 写入，当前版本可能会损坏它。账本未被改动。请更新 Kaibang 后再打开。</translation>
    </message>
    <message>
        <source>The ledger does not read as it should. Nothing more is written into it. Restore the newest backup: the damaged file is kept beside it.</source>
        <translation>账本内容异常，不会再写入任何内容。请恢复最新备份：损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Another window of Kaibang has this ledger open. Nothing was changed. Close the other window, then try again.</source>
        <translation>另一个 Kaibang 窗口已打开此账本。未做任何更改。请关闭那个窗口后重试。</translation>
    </message>
    <message>
        <source>This file belongs to another program. It was not touched. Choose your ledger, or restore a backup.</source>
        <translation>此文件属于其他程序，未被改动。请选择你的账本，或恢复备份。</translation>
    </message>
    <message>
        <source>The ledger cannot be opened. %1</source>
        <translation>无法打开账本。%1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>选择账本</translation>
    </message>
    <message>
        <source>The backup could not be put back. %1</source>
        <translation>无法恢复该备份。%1</translation>
    </message>
    <message>
        <source>Kaibang: the ledger cannot be opened</source>
        <translation>开蚌：无法打开账本</translation>
    </message>
    <message>
        <source>This backup cannot be used: %1</source>
        <translation>这个备份不能用：%1</translation>
    </message>
    <message>
        <source>Comparing the backup with the ledger…</source>
        <translation>正在对比备份和账本…</translation>
    </message>
</context>
<context>
    <name>kaibang::LevelMeter</name>
    <message>
        <source>Microphone: %1 dB, peaks %2 dB</source>
        <translation>麦克风：%1 dB，峰值 %2 dB</translation>
    </message>
    <message>
        <source>The microphone is off</source>
        <translation>麦克风已关</translation>
    </message>
    <message>
        <source>Too loud: move the microphone away. %1</source>
        <translation>声音太大：把麦克风拿远些。%1</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>麦克风音量</translation>
    </message>
</context>
<context>
    <name>kaibang::LiveBar</name>
    <message>
        <source>LIVE</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>正在开播…</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>未开播</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · %4, %5 kbps</source>
        <comment>time, targets that are live, all targets, picture, bitrate</comment>
        <translation>%1 · %2/%3 · %4,%5 kbps</translation>
    </message>
    <message>
        <source>No place is chosen</source>
        <translation>没有勾选平台</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>长按结束</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>End every stream</source>
        <translation>结束所有推流</translation>
    </message>
    <message>
        <source>Hold for one second to end every stream</source>
        <translation>按住一秒结束所有推流</translation>
    </message>
    <message>
        <source>Show each target</source>
        <translation>显示每个平台</translation>
    </message>
    <message>
        <source>Hide the targets</source>
        <translation>收起平台列表</translation>
    </message>
</context>
<context>
    <name>kaibang::LiveRow</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Try %1 now</source>
        <translation>立即重试%1</translation>
    </message>
</context>
<context>
    <name>kaibang::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Changes show at once. They belong to this computer only.</source>
        <translation>更改立即生效，仅用于本机。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Larger by %1</source>
        <translation>放大 %1</translation>
    </message>
</context>
<context>
    <name>kaibang::LotsPane</name>
    <message>
        <source>No lots yet. A lot is a tub of mussels from one farm: count it once, and every opened mussel is taken from it.</source>
        <translation>还没有批次。一个批次就是来自同一养殖场的一桶蚌：清点一次，之后每开一只蚌都从中扣减。</translation>
    </message>
    <message>
        <source>-1 or +20</source>
        <translation>-1 或 +20</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Choose a lot on the left</source>
        <translation>请在左侧选择批次</translation>
    </message>
    <message>
        <source>Add lot</source>
        <translation>添加批次</translation>
    </message>
    <message>
        <source>New lot</source>
        <translation>新批次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>养殖场</translation>
    </message>
    <message>
        <source>Mussels counted</source>
        <translation>蚌的清点数量</translation>
    </message>
    <message>
        <source>Take from a lot or put back</source>
        <translation>从批次取出或放回</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点数</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到货时间</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>A lot needs a name and the number of mussels counted.</source>
        <translation>请填写批次名称和清点的蚌数。</translation>
    </message>
    <message>
        <source>The lot was added.</source>
        <translation>批次已添加。</translation>
    </message>
    <message>
        <source>Write a whole number such as +20 or -1.</source>
        <translation>请写整数，如 +20 或 -1。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>kaibang::MainWindow</name>
    <message>
        <source>The ledger can be written again.</source>
        <translation>账本又可以写入了。</translation>
    </message>
    <message>
        <source>The show has started.</source>
        <translation>直播已开始。</translation>
    </message>
    <message>
        <source>The show has ended. Its review is on the Orders page.</source>
        <translation>直播已结束，复盘在订单页。</translation>
    </message>
    <message>
        <source>Kaibang</source>
        <translation>Kaibang 开蚌</translation>
    </message>
    <message>
        <source>%1 — Kaibang</source>
        <translation>%1 — Kaibang 开蚌</translation>
    </message>
    <message>
        <source>REHEARSAL: %1</source>
        <translation>排练：%1</translation>
    </message>
    <message>
        <source>Sell by hand</source>
        <translation>手动销售</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with new orders in the watched folder.</source>
        <translation>
            <numerusform>监视的文件夹里有 %n 个含新订单的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The disk does not take what is written. What was accepted before is safe; nothing new was accepted. Check that the disk is plugged in and the folder may be written to, then try again.</source>
        <translation>磁盘写不进去。之前收下的订单是安全的，没有收下新的。请检查磁盘是否接好、文件夹是否可以写入，然后再试。</translation>
    </message>
</context>
<context>
    <name>kaibang::MappingFacts</name>
    <message>
        <source>Same number, same order</source>
        <translation>同一编号是同一订单</translation>
    </message>
    <message>
        <source>Amounts repeat on each row</source>
        <translation>每行重复整单金额</translation>
    </message>
    <message>
        <source>Day first (31/12/2026)</source>
        <translation>先日后月（31/12/2026）</translation>
    </message>
    <message>
        <source>Name of this format</source>
        <translation>格式名称</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>销售平台</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Time zone of the file</source>
        <translation>文件所用时区</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他地方</translation>
    </message>
    <message>
        <source>What its status words mean</source>
        <translation>状态词的含义</translation>
    </message>
    <message>
        <source>No column tells a status, so all orders are</source>
        <translation>没有状态列，所有订单视为</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>A detail list: when its orders were placed and what was paid comes from the order list.</source>
        <translation>这是明细列表：下单时间和付款金额以订单列表为准。</translation>
    </message>
</context>
<context>
    <name>kaibang::MappingPage</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>What are these columns?</source>
        <translation>这些列是什么？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use a shared one…</source>
        <translation>使用别人分享的…</translation>
    </message>
    <message>
        <source>What would be read</source>
        <translation>读取结果预览</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的各列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>还需要：%1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 笔订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n 行未接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status word(s) without a meaning</source>
        <translation>
            <numerusform>%n 个状态词尚无含义</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: files with these columns are known from now on.</source>
        <translation>已保存：今后可识别这种列的文件。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Use a shared format</source>
        <translation>使用别人分享的格式</translation>
    </message>
    <message>
        <source>Order formats (*.json);;All files (*)</source>
        <translation>订单格式 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Share this format</source>
        <translation>分享此格式</translation>
    </message>
    <message>
        <source>Order formats (*.json)</source>
        <translation>订单格式 (*.json)</translation>
    </message>
</context>
<context>
    <name>kaibang::MessageLanguage</name>
    <message>
        <source>Language of the message for the buyer</source>
        <translation>给买家的消息用哪种语言</translation>
    </message>
</context>
<context>
    <name>kaibang::MinutesChart</name>
    <message>
        <source>Orders per minute</source>
        <translation>每分钟订单数</translation>
    </message>
    <message>
        <source>No orders came.</source>
        <translation>没有订单。</translation>
    </message>
    <message>
        <source>Most in one minute: %1 at %2.</source>
        <translation>一分钟最多 %1 单，在 %2。</translation>
    </message>
    <message numerus="yes">
        <source>From %1: %n orders.</source>
        <extracomment>time, then how many orders came in the quarter of an hour from then on</extracomment>
        <translation>
            <numerusform>%1 起：%n 单。</numerusform>
        </translation>
    </message>
    <message>
        <source>On air: %1, %2 to %3.</source>
        <extracomment>item, from when, until when</extracomment>
        <translation>讲解：%1，%2 至 %3。</translation>
    </message>
</context>
<context>
    <name>kaibang::MissingPane</name>
    <message>
        <source>Everybody who was expected has reported.</source>
        <translation>应报的都已报齐。</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制电话</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制名单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>谁没报</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) expected and not heard of.</source>
        <translation>
            <numerusform>%n 户应报而未报。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n household(s) with their numbers.</source>
        <translation>
            <numerusform>已复制 %n 户及电话。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::MovesModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>kaibang::NavigationRail</name>
    <message>
        <source>Show</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>How the panes of this page stand</source>
        <translation>本页各窗格怎样摆放</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Who is at the console (Ctrl+Shift+L)</source>
        <translation>现在是谁在操作（Ctrl+Shift+L）</translation>
    </message>
</context>
<context>
    <name>kaibang::NeighbourSection</name>
    <message>
        <source>Give the cards to another program as a page</source>
        <translation>把卡片做成网页给别的软件用</translation>
    </message>
    <message>
        <source>Connect with OBS</source>
        <translation>连接 OBS</translation>
    </message>
    <message>
        <source>appears when this is saved</source>
        <translation>保存后显示</translation>
    </message>
    <message>
        <source>as it was; type to change it</source>
        <translation>未更改；要换就在这里输入</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>马上试一试</translation>
    </message>
    <message>
        <source>OBS and other programs</source>
        <translation>OBS 和其他软件</translation>
    </message>
    <message>
        <source>For those who stream with OBS or with a platform&apos;s own client: it shows your cards and follows your run order. Everything is off until you turn it on.</source>
        <translation>给用 OBS 或平台自带伴侣软件开播的人：它会显示你的卡片，并跟着商品队列走。默认全部关闭，由你打开。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>换新地址</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>网页地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>In OBS: Sources, +, Browser; paste the address, width 1920, height 1080. In 直播伴侣: add material, browser or web page; paste the address. The page is transparent, and only programs on this computer that have the address can read it. Buyers are on it with masked names only.</source>
        <translation>在 OBS 中：来源、+、浏览器，粘贴地址，宽 1920、高 1080。在直播伴侣中：添加素材、浏览器或网页，粘贴地址。网页背景透明，只有本机上知道这个地址的软件才能读取。买家在上面只显示打码的昵称。</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>地址已复制。</translation>
    </message>
    <message>
        <source>The old address no longer works. Paste the new one into the other program.</source>
        <translation>旧地址已失效。请把新地址粘贴到那个软件里。</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Text source that gets name and price of the item on air</source>
        <translation>显示讲解中商品名称和价格的文本来源</translation>
    </message>
    <message>
        <source>Which scene belongs to which item</source>
        <translation>哪个商品用哪个场景</translation>
    </message>
    <message>
        <source>When another item goes on air, OBS changes to its scene. A scene that you choose in OBS stays until the next item. Without a line nothing is changed.</source>
        <translation>换商品讲解时，OBS 切到对应的场景。你在 OBS 里自己选的场景保持到下一个商品。没有设置就不切换。</translation>
    </message>
    <message>
        <source>Another program uses this port. Enter another one and save.</source>
        <translation>这个端口被别的软件占用。请换一个再保存。</translation>
    </message>
    <message>
        <source>The page is not given out.</source>
        <translation>网页没有开放。</translation>
    </message>
    <message>
        <source>Nobody shows the page right now.</source>
        <translation>现在没有软件在显示这个网页。</translation>
    </message>
    <message>
        <source>The page is shown right now.</source>
        <translation>现在有软件在显示这个网页。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>端口是 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>Looking for OBS…</source>
        <translation>正在找 OBS…</translation>
    </message>
    <message>
        <source>OBS answers, and the password is right.</source>
        <translation>OBS 有应答，密码正确。</translation>
    </message>
    <message>
        <source>Enter the computer on which OBS runs; 127.0.0.1 is this one.</source>
        <translation>请填写运行 OBS 的电脑；127.0.0.1 就是本机。</translation>
    </message>
    <message>
        <source>What other programs get was saved.</source>
        <translation>给其他软件的设置已保存。</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password of OBS is known until the window is closed.</source>
        <translation>本桌面没有密钥环：OBS 密码只保留到关闭窗口为止。</translation>
    </message>
</context>
<context>
    <name>kaibang::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>kaibang::NoticeView</name>
    <message>
        <source>The page hangs where everybody reads it. Names are on it only if you choose so here, and the households have agreed.</source>
        <translation>公告页张贴在大家都能看到的地方。只有你在这里选择、并且农户同意，才写名称。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Notice page</source>
        <translation>公告页</translation>
    </message>
    <message>
        <source>Names on the page</source>
        <translation>页上的名称</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>不写名称</translation>
    </message>
    <message>
        <source>Every household&apos;s</source>
        <translation>所有农户</translation>
    </message>
    <message>
        <source>Those I choose</source>
        <translation>我选择的</translation>
    </message>
    <message>
        <source>Households on the page</source>
        <translation>公告页上的农户</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>打印效果</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>已打印：%1</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kaibang::ObsStrip</name>
    <message>
        <source>OBS has no scene “%1”. Choose another one in Setup.</source>
        <translation>OBS 里没有场景“%1”。请在设置里另选一个。</translation>
    </message>
    <message>
        <source>Open Setup</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>OBS no longer answers. If it still runs, its stream goes on; Kaibang connects again by itself.</source>
        <translation>OBS 没有应答了。如果它还在运行，推流会继续；开蚌会自动重新连接。</translation>
    </message>
    <message>
        <source>OBS: %1</source>
        <translation>OBS：%1</translation>
    </message>
    <message>
        <source>Next scene  %1</source>
        <translation>下一个场景  %1</translation>
    </message>
    <message>
        <source>End stream (hold)</source>
        <translation>结束推流（按住）</translation>
    </message>
    <message>
        <source>Start stream  %1</source>
        <translation>开始推流  %1</translation>
    </message>
    <message>
        <source>End recording (hold)</source>
        <translation>结束录制（按住）</translation>
    </message>
    <message>
        <source>Record in OBS</source>
        <translation>用 OBS 录制</translation>
    </message>
</context>
<context>
    <name>kaibang::ObsWords</name>
    <message>
        <source>Not connected with OBS.</source>
        <translation>未连接 OBS。</translation>
    </message>
    <message>
        <source>Looking for OBS…</source>
        <translation>正在找 OBS…</translation>
    </message>
    <message>
        <source>Connected with OBS.</source>
        <translation>已连接 OBS。</translation>
    </message>
    <message>
        <source>Connected with OBS %1. Scenes: %2. On screen there: %3.</source>
        <translation>已连接 OBS %1。场景数：%2。正在显示：%3。</translation>
    </message>
    <message>
        <source>OBS refuses the password. It stands in OBS under Tools, WebSocket Server Settings, Show Connect Info: copy it from there and save it here.</source>
        <translation>OBS 不接受这个密码。密码在 OBS 的“工具”、“WebSocket 服务器设置”、“显示连接信息”里：从那里复制，在这里保存。</translation>
    </message>
    <message>
        <source>This OBS is too old. Install OBS 28 or newer; it brings the connection with it.</source>
        <translation>这个 OBS 太旧。请安装 OBS 28 或更新的版本，连接功能已自带。</translation>
    </message>
    <message>
        <source>OBS closed the connection. If nobody did that in OBS on purpose, press Try it now.</source>
        <translation>OBS 断开了连接。如果不是有人在 OBS 里故意断开，请按“马上试一试”。</translation>
    </message>
    <message>
        <source>OBS does not answer. Start it, and turn on “Enable WebSocket server” under Tools, WebSocket Server Settings. Kaibang connects by itself then.</source>
        <translation>OBS 没有应答。请打开 OBS，并在“工具”、“WebSocket 服务器设置”里勾选“开启 WebSocket 服务器”。之后开蚌会自动连接。</translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>OBS did not change the scene (%1). Choose it in OBS.</source>
        <translation>OBS 没有切换场景（%1）。请在 OBS 里选。</translation>
    </message>
    <message>
        <source>OBS did not take the text (%1). Choose its text source again in Setup.</source>
        <translation>OBS 没有收下文字（%1）。请在设置里重新选文本来源。</translation>
    </message>
    <message>
        <source>OBS did not start the stream (%1). Look at Settings, Stream in OBS.</source>
        <translation>OBS 没有开始推流（%1）。请查看 OBS 的“设置”、“直播”。</translation>
    </message>
    <message>
        <source>OBS did not end the stream (%1). End it in OBS.</source>
        <translation>OBS 没有结束推流（%1）。请在 OBS 里结束。</translation>
    </message>
    <message>
        <source>OBS did not start the recording (%1). Look at Settings, Output in OBS.</source>
        <translation>OBS 没有开始录制（%1）。请查看 OBS 的“设置”、“输出”。</translation>
    </message>
    <message>
        <source>OBS did not end the recording (%1). End it in OBS.</source>
        <translation>OBS 没有结束录制（%1）。请在 OBS 里结束。</translation>
    </message>
    <message>
        <source>OBS is on its way to the platform.</source>
        <translation>OBS 正在连接平台。</translation>
    </message>
    <message>
        <source>OBS has ended the stream.</source>
        <translation>OBS 已结束推流。</translation>
    </message>
    <message>
        <source>OBS records.</source>
        <translation>OBS 正在录制。</translation>
    </message>
    <message>
        <source>OBS has ended the recording.</source>
        <translation>OBS 已结束录制。</translation>
    </message>
    <message>
        <source>OBS has recorded to %1.</source>
        <translation>OBS 已录制到 %1。</translation>
    </message>
    <message>
        <source>LIVE by OBS %1 · connecting again</source>
        <extracomment>OBS streams and has lost its server</extracomment>
        <translation>OBS 直播 %1 · 正在重连</translation>
    </message>
    <message>
        <source>LIVE by OBS %1 · %2 kbps</source>
        <translation>OBS 直播 %1 · %2 kbps</translation>
    </message>
    <message>
        <source>LIVE by OBS %1</source>
        <translation>OBS 直播 %1</translation>
    </message>
    <message>
        <source>REC by OBS paused</source>
        <translation>OBS 录制已暂停</translation>
    </message>
    <message>
        <source>REC by OBS %1</source>
        <translation>OBS 录制 %1</translation>
    </message>
    <message>
        <source>dropped %1 % (%2)</source>
        <translation>丢帧 %1 %（%2）</translation>
    </message>
</context>
<context>
    <name>kaibang::OnAirPane</name>
    <message>
        <source>lowest %1</source>
        <translation>底价 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>No words for this product yet. Write them on the Stock page.</source>
        <translation>这个商品还没有讲解词，可在库存页填写。</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>讲解中</translation>
    </message>
    <message>
        <source>Take from the stock of the item on air</source>
        <translation>减少讲解中商品的库存</translation>
    </message>
    <message>
        <source>Add to the stock of the item on air</source>
        <translation>增加讲解中商品的库存</translation>
    </message>
    <message>
        <source>Take a picture of what viewers see</source>
        <translation>拍下观众看到的画面</translation>
    </message>
    <message>
        <source>Nothing is on air. Next puts the next item of the run order here.</source>
        <translation>没有正在讲解的商品。按“下一个”讲解队列中的下一件。</translation>
    </message>
    <message>
        <source>Take from the stock (%1)</source>
        <translation>减少库存（%1）</translation>
    </message>
    <message>
        <source>Add to the stock (%1)</source>
        <translation>增加库存（%1）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>拍照</translation>
    </message>
</context>
<context>
    <name>kaibang::OpeningActions</name>
    <message>
        <source>%1: another mussel for number %2.</source>
        <translation>%1：第 %2 只换一只新蚌。</translation>
    </message>
    <message>
        <source>The lot has no mussel left. Choose another one at the opening table.</source>
        <translation>这个批次已经没有蚌了。请在开蚌台选择另一个批次。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This opening has no disclosure card. Buyers must be told first what can be inside.</source>
        <translation>这个开蚌商品没有公示卡。必须先告诉买家可能开出什么。</translation>
    </message>
    <message>
        <source>Write the card</source>
        <translation>填写公示卡</translation>
    </message>
    <message>
        <source>There is no lot of mussels yet. Count one on the Stock page, under Lots.</source>
        <translation>还没有蚌的批次。请在库存页的“批次”里清点一批。</translation>
    </message>
    <message>
        <source>This lot has no mussel left. Choose another one at the opening table.</source>
        <translation>这个批次已经没有蚌了。请在开蚌台选择另一个批次。</translation>
    </message>
    <message>
        <source>Nobody waits for an opening.</source>
        <translation>没有人在等开蚌。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>alias, which mussel, result</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>Next: %1, %n mussel(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>下一位：%1，%n 只</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets another mussel, but the lot has none left. Choose another lot and start.</source>
        <translation>%1 应再开一只，但这个批次没有了。请选择另一个批次再开始。</translation>
    </message>
    <message>
        <source>%1: empty. By the card its price is refunded: do it on the Orders page.</source>
        <translation>%1：空蚌。按公示卡应退款：请在订单页办理。</translation>
    </message>
    <message>
        <source>%1: empty. By the card it counts as opened.</source>
        <translation>%1：空蚌。按公示卡算作已开。</translation>
    </message>
    <message>
        <source>%1 is skipped and comes after the next one.</source>
        <translation>已跳过 %1，下一位之后再轮到。</translation>
    </message>
    <message>
        <source>Put off: the turn comes back with the next show.</source>
        <translation>已推迟：下一场直播时再轮到。</translation>
    </message>
    <message>
        <source>Start an opening first: work is promised with a mussel.</source>
        <translation>请先开始开蚌：加工要随某一只蚌登记。</translation>
    </message>
    <message>
        <source>The disclosure card names no such work.</source>
        <translation>公示卡上没有这项加工。</translation>
    </message>
    <message>
        <source>The folder for pictures cannot be made. Choose another in Setup.</source>
        <translation>无法创建照片文件夹。请在设置中另选一个。</translation>
    </message>
    <message>
        <source>There is no camera picture to keep right now.</source>
        <translation>现在没有可保存的摄像头画面。</translation>
    </message>
    <message>
        <source>The picture could not be written. Look whether the disk is full.</source>
        <translation>照片无法写入。请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>The picture is kept with the opening.</source>
        <translation>照片已随这次开蚌保存。</translation>
    </message>
    <message>
        <source>Start an opening first: the picture belongs to it.</source>
        <translation>请先开始开蚌：照片属于某一次开蚌。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>There is no step to take back.</source>
        <translation>没有可撤销的步骤。</translation>
    </message>
    <message>
        <source>No further openings are sold by hand.</source>
        <translation>不再手动出售开蚌。</translation>
    </message>
    <message>
        <source>Openings are sold again.</source>
        <translation>恢复出售开蚌。</translation>
    </message>
    <message>
        <source>Promised to %1: %2, %3.</source>
        <translation>已答应 %1：%2，%3。</translation>
    </message>
    <message>
        <source>%1: dead. By the card its price is refunded: do it on the Orders page.</source>
        <translation>%1：死蚌。按公示卡应退款：请在订单页办理。</translation>
    </message>
    <message>
        <source>%1: dead. By the card it counts as opened.</source>
        <translation>%1：死蚌。按公示卡算作已开。</translation>
    </message>
</context>
<context>
    <name>kaibang::OpeningPane</name>
    <message>
        <source>This opening has no disclosure card. Buyers must be told what can be inside before the first mussel is opened.</source>
        <translation>这个开蚌商品没有公示卡。开第一只之前必须告诉买家可能开出什么。</translation>
    </message>
    <message>
        <source>Nobody waits. Paid openings come here by themselves, in the order in which they were paid.</source>
        <translation>没有人在等。已付款的开蚌会按付款先后自动排到这里。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 重开</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一只：%1</translation>
    </message>
    <message>
        <source>bag %1</source>
        <translation>%1 号袋</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a lot and how many mussels are left in it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Promise this work: it goes on the order and on the work list</source>
        <translation>登记这项加工：会记到订单和加工清单</translation>
    </message>
    <message numerus="yes">
        <source>%n mussels were paid before this show and come first.</source>
        <translation>
            <numerusform>有 %n 只在本场之前已付款，先开。</numerusform>
        </translation>
    </message>
    <message>
        <source>OPENINGS</source>
        <translation>开蚌台</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空蚌</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>The next turn goes first; this one keeps its place</source>
        <translation>先开下一位；这一位保留位置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>To the next show</source>
        <translation>推到下一场</translation>
    </message>
    <message>
        <source>Takes the chosen turn out of this show; it comes back with the next one</source>
        <translation>把选中的一位移出本场，下一场再开</translation>
    </message>
    <message>
        <source>Write the disclosure card</source>
        <translation>填写公示卡</translation>
    </message>
    <message>
        <source>Pause sales</source>
        <translation>暂停出售</translation>
    </message>
    <message>
        <source>No further openings are sold by hand; what was paid elsewhere still comes in</source>
        <translation>不再手动出售开蚌；其他渠道已付款的仍会进来</translation>
    </message>
    <message>
        <source>Lot that mussels are taken from</source>
        <translation>取蚌的批次</translation>
    </message>
    <message>
        <source>Openings that wait</source>
        <translation>等待的开蚌</translation>
    </message>
    <message>
        <source>Promise this work to %1: it goes on the order and on the work list</source>
        <translation>答应给 %1 做这项加工：记入订单和加工清单</translation>
    </message>
    <message>
        <source>Nothing is in this mussel: what follows is the rule on the card</source>
        <translation>这只是空蚌：按公示卡的规则处理</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>死蚌</translation>
    </message>
    <message>
        <source>This mussel is dead: what follows is the rule on the card</source>
        <translation>这只是死蚌：按公示卡的规则处理</translation>
    </message>
</context>
<context>
    <name>kaibang::OpeningResultRow</name>
    <message>
        <source>best size  *</source>
        <translation>最大尺寸  *</translation>
    </message>
</context>
<context>
    <name>kaibang::OpeningWords</name>
    <message>
        <source>next show</source>
        <translation>下一场</translation>
    </message>
    <message>
        <source>skipped, %1</source>
        <translation>已跳过，%1</translation>
    </message>
    <message>
        <source>bag %1</source>
        <translation>%1 号袋</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <extracomment>sold by hand, with the end of the order&apos;s number</extracomment>
        <translation>柜台 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which mussel of how many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有珍珠</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死蚌</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空蚌</translation>
    </message>
    <message>
        <source>%1, made good by another mussel</source>
        <translation>%1，已另开一只补上</translation>
    </message>
    <message>
        <source>%1, by the rule on the card</source>
        <translation>%1，按公示卡规则处理</translation>
    </message>
    <message>
        <source>being opened: %1</source>
        <translation>正在开：%1</translation>
    </message>
    <message>
        <source>mussel %1 taken from %2</source>
        <translation>第 %1 只，取自 %2</translation>
    </message>
    <message>
        <source>mussel %1 done</source>
        <translation>第 %1 只开完</translation>
    </message>
    <message>
        <source>mussel %1 was empty or dead</source>
        <translation>第 %1 只是空蚌或死蚌</translation>
    </message>
    <message>
        <source>skipped, keeps its place</source>
        <translation>跳过，保留位置</translation>
    </message>
    <message>
        <source>put off to the next show</source>
        <translation>推到下一场</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation>登记加工：%1</translation>
    </message>
    <message>
        <source>picture taken</source>
        <translation>已拍照</translation>
    </message>
    <message>
        <source>just paid</source>
        <translation>刚付款</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>已等 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n h</source>
        <translation>
            <numerusform>已等 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n days</source>
        <translation>
            <numerusform>已等 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <extracomment>mussels to open, and how long that takes</extracomment>
        <translation>%1（%2 分钟）</translation>
    </message>
    <message numerus="yes">
        <source>%n to open; the pace is known after two mussels</source>
        <translation>
            <numerusform>待开 %n 只；开两只后可估算时间</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to open, behind by %2 min at %3 each</source>
        <extracomment>%1 mussels, %2 minutes, %3 time for each</extracomment>
        <translation>待开 %1 只，落后 %2 分钟，每只 %3</translation>
    </message>
    <message>
        <source>An empty or dead mussel is replaced by another one.</source>
        <translation>空蚌或死蚌换一只重开。</translation>
    </message>
    <message>
        <source>The price of an empty or dead mussel is refunded.</source>
        <translation>空蚌或死蚌退还该只的价款。</translation>
    </message>
    <message>
        <source>An empty or dead mussel counts as opened.</source>
        <translation>空蚌或死蚌算作已开。</translation>
    </message>
    <message>
        <source>Many pearls: type the number of each grade</source>
        <translation>珠多：按等级输入数量</translation>
    </message>
    <message>
        <source>One or a few: one key for each pearl</source>
        <translation>一颗或几颗：每颗按一个键</translation>
    </message>
    <message>
        <source>Write what can be inside, one line for each grade.</source>
        <translation>请写明可能开出什么，每个等级一行。</translation>
    </message>
    <message>
        <source>At most nine grades: each has one digit key.</source>
        <translation>最多九个等级：每个等级对应一个数字键。</translation>
    </message>
    <message>
        <source>Every grade needs a name of its own.</source>
        <translation>每个等级都要有自己的名称。</translation>
    </message>
    <message>
        <source>Write what is inside at least.</source>
        <translation>请写明保底内容。</translation>
    </message>
    <message>
        <source>Write what holds for returns.</source>
        <translation>请写明退换规则。</translation>
    </message>
    <message>
        <source>Write what holds for minors.</source>
        <translation>请写明未成年人规则。</translation>
    </message>
    <message>
        <source>Write work as a name and a price, one a line, at most three.</source>
        <translation>加工请写名称和价格，每行一项，最多三项。</translation>
    </message>
    <message>
        <source>Write prices like 58.00 and numbers without letters.</source>
        <translation>价格请写成 58.00 的样子，数字中不要有字母。</translation>
    </message>
    <message>
        <source>%3, %2 opened: %1</source>
        <extracomment>%1 grades with counts, %2 mussels, %3 name of the lot</extracomment>
        <translation>%3，已开 %2 只：%1</translation>
    </message>
    <message>
        <source>mussel %1 was empty</source>
        <translation>第 %1 只是空蚌</translation>
    </message>
    <message>
        <source>mussel %1 was dead</source>
        <translation>第 %1 只是死蚌</translation>
    </message>
</context>
<context>
    <name>kaibang::OrderFilterBar</name>
    <message>
        <source>Order, buyer or item (Ctrl+F)</source>
        <translation>订单、买家或商品（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>搜索订单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>All shows</source>
        <translation>全部场次</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>kaibang::OrderStoryPane</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Source&apos;s words</source>
        <translation>来源原文</translation>
    </message>
    <message>
        <source>Seller&apos;s note</source>
        <translation>卖家备注</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>no product yet, takes no stock</source>
        <translation>还没有对应商品，不占库存</translation>
    </message>
    <message numerus="yes">
        <source>%n taken from stock</source>
        <translation>
            <numerusform>已占库存 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>缺 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <translation>已退款 %1</translation>
    </message>
    <message>
        <source>What was said, and what we did</source>
        <translation>谁说了什么，我们做了什么</translation>
    </message>
    <message numerus="yes">
        <source>came %n more time(s)</source>
        <translation>
            <numerusform>又来了 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>when, source, how it came</comment>
        <translation>%1 · %2，%3</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>This order moved no stock.</source>
        <translation>这个订单没有动库存。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, then %4 on hand</source>
        <comment>when, reason, change, count</comment>
        <translation>%1 · %2 · %3，之后现有 %4</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>退款…</translation>
    </message>
    <message>
        <source>Take stock now</source>
        <translation>现在占库存</translation>
    </message>
    <message>
        <source>Keep short</source>
        <translation>保持缺货</translation>
    </message>
    <message>
        <source>Undo sale</source>
        <translation>撤销销售</translation>
    </message>
    <message>
        <source>There is still not enough stock.</source>
        <translation>库存仍然不够。</translation>
    </message>
    <message>
        <source>Stock was taken for the order.</source>
        <translation>已为订单占用库存。</translation>
    </message>
    <message>
        <source>The order stays short.</source>
        <translation>订单保持缺货。</translation>
    </message>
    <message>
        <source>Amount to refund</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>A refund stays in the history. It cannot be undone.</source>
        <translation>退款会留在历史里，不能撤销。</translation>
    </message>
    <message>
        <source>The order&apos;s story</source>
        <translation>订单的来龙去脉</translation>
    </message>
    <message>
        <source>Choose an order on the left</source>
        <translation>请在左边选一个订单</translation>
    </message>
    <message>
        <source>Its whole story appears here.</source>
        <translation>它的全部经过会显示在这里。</translation>
    </message>
    <message>
        <source>The order is packed.</source>
        <translation>订单已打包。</translation>
    </message>
    <message>
        <source>The order is to be packed again.</source>
        <translation>订单改为待打包。</translation>
    </message>
    <message>
        <source>The sale was undone and its stock given back.</source>
        <translation>销售已撤销，库存已退回。</translation>
    </message>
    <message>
        <source>Write an amount of at most %1.</source>
        <translation>请填写不超过 %1 的金额。</translation>
    </message>
    <message>
        <source>Enter the PIN to refund %1.</source>
        <translation>输入 PIN 以退款 %1。</translation>
    </message>
    <message>
        <source>%1 refunded.</source>
        <translation>已退款 %1。</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The order number was copied.</source>
        <translation>订单号已复制。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 into the show</source>
        <translation>开播后 %1</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>开蚌</translation>
    </message>
    <message>
        <source>%1: %2 opened</source>
        <comment>product, how many of how many</comment>
        <translation>%1：已开 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n opened before the refund</source>
        <translation>
            <numerusform>退款前已开 %n 只</numerusform>
        </translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>有照片</translation>
    </message>
    <message>
        <source>Work promised</source>
        <translation>登记的加工</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>Work together: %1</source>
        <translation>加工合计：%1</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>加工完成</translation>
    </message>
    <message>
        <source>The promised work is done.</source>
        <translation>登记的加工已完成。</translation>
    </message>
    <message>
        <source>The promised work is to be done again.</source>
        <translation>登记的加工改为待做。</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回的货</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>货退回来了</translation>
    </message>
    <message>
        <source>A mussel of this order is still closed. Open it at the table first.</source>
        <translation>这单还有一只蚌没开。请先在开蚌台开。</translation>
    </message>
    <message>
        <source>The order is cancelled or refunded: nothing of it is to be packed.</source>
        <translation>订单已取消或已退款：没有东西要打包。</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Settled: %1 after %2 in fees</source>
        <translation>已结算 %1（已扣费用 %2）</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>kaibang::OrdersModel</name>
    <message>
        <source>Placed</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>kaibang::OrdersPage</name>
    <message>
        <source>Which product?</source>
        <translation>是哪个商品？</translation>
    </message>
    <message>
        <source>Short of stock</source>
        <translation>库存不足</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Past shows</source>
        <translation>历史场次</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Which product? (%1)</source>
        <translation>是哪个商品？（%1）</translation>
    </message>
    <message>
        <source>Short of stock (%1)</source>
        <translation>库存偏低（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) shown</source>
        <translation>
            <numerusform>显示 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the orders shown</source>
        <translation>导出所示订单</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Pack by bag</source>
        <translation>按袋打包</translation>
    </message>
    <message>
        <source>No orders here. Drop order exports of your shops on this page, or choose other filters.</source>
        <translation>这里没有订单。请把店铺导出的订单文件拖到本页，或更换筛选条件。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Returns (%1)</source>
        <translation>退货（%1）</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n order(s); there are more</source>
        <translation>
            <numerusform>最新的 %n 单；还有更多</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 new, %4 changed</source>
        <extracomment>a file&apos;s name, or how many files, then a time, then two counts of orders</extracomment>
        <translation>%1，%2：新增 %3，变更 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>What the platforms paid out (Ctrl+L)</source>
        <translation>平台实际打了多少款（Ctrl+L）</translation>
    </message>
    <message>
        <source>Order exports and statements (*.csv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation>订单导出和账单 (*.csv *.txt *.xlsx *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录像</translation>
    </message>
</context>
<context>
    <name>kaibang::OverlayBar</name>
    <message>
        <source>%1 and %2 lie over each other.</source>
        <extracomment>which layers of the picture lie over each other</extracomment>
        <translation>%1和%2互相重叠。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Viewers see it</source>
        <translation>观众能看到</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Everything in its usual place</source>
        <translation>全部放回默认位置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Tab: next layer · arrows: move · + −: size · Esc: done</source>
        <translation>Tab：下一层 · 方向键：移动 · + −：大小 · Esc：完成</translation>
    </message>
    <message>
        <source>Drag a layer, or its corner for the size. Shift moves farther by keys, Ctrl drags freely. Viewers never see these lines.</source>
        <translation>拖动图层可移动，拖角可改大小。按住 Shift 时按键移得更远，按住 Ctrl 时拖动不吸附。观众看不到这些线。</translation>
    </message>
</context>
<context>
    <name>kaibang::OverlayEditor</name>
    <message>
        <source>What lies on the picture</source>
        <translation>画面上的内容</translation>
    </message>
    <message>
        <source>%1: %2 % from the left, %3 % from the top, size %4 %</source>
        <extracomment>a layer of the picture, and where it lies</extracomment>
        <translation>%1：距左边 %2 %，距上边 %3 %，大小 %4 %</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>招牌</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Disclosure card</source>
        <translation>公示卡</translation>
    </message>
    <message>
        <source>Opening card</source>
        <translation>开蚌卡片</translation>
    </message>
    <message>
        <source>Product card</source>
        <translation>商品卡片</translation>
    </message>
    <message>
        <source>%1 (not shown)</source>
        <translation>%1（不显示）</translation>
    </message>
</context>
<context>
    <name>kaibang::PackingPage</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Pack by bag</source>
        <translation>按袋打包</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>Picture (F8)</source>
        <translation>拍照（F8）</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>袋子</translation>
    </message>
    <message>
        <source>Things in the bag</source>
        <translation>袋内物品</translation>
    </message>
    <message>
        <source>Picture of the bag</source>
        <translation>袋子照片</translation>
    </message>
    <message>
        <source>Scan a code, or press Space for the marked thing</source>
        <translation>扫码，或按空格勾选当前物品</translation>
    </message>
    <message>
        <source>Scan the parcel (Ctrl+T)</source>
        <translation>扫快递单号（Ctrl+T）</translation>
    </message>
    <message>
        <source>Packed (F4)</source>
        <translation>装好了（F4）</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交快递</translation>
    </message>
    <message>
        <source>Picked up (F9)</source>
        <translation>已自提（F9）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Show of %1</source>
        <translation>%1 的直播</translation>
    </message>
    <message>
        <source>From the counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Nothing to pack here. Every buyer of a show has a bag here as soon as something is paid.</source>
        <translation>这里还没有要打包的。只要有付款，每位买家就会在这里有一个袋子。</translation>
    </message>
    <message>
        <source>%1 of %2 packed</source>
        <translation>已装 %1 / %2 袋</translation>
    </message>
    <message>
        <source>Bag %1 · %2</source>
        <translation>%1 号袋 · %2</translation>
    </message>
    <message>
        <source>with the things of %1</source>
        <translation>含 %1 的物品</translation>
    </message>
    <message>
        <source>Open again (F4)</source>
        <translation>重新打开（F4）</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>The same buyer&apos;s bag of another show (Ctrl+B)</source>
        <translation>同一买家在别场的袋子（Ctrl+B）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Labels and lists (Ctrl+P)</source>
        <translation>标签和清单（Ctrl+P）</translation>
    </message>
    <message>
        <source>Label of this bag</source>
        <translation>本袋标签</translation>
    </message>
    <message>
        <source>Labels of all bags</source>
        <translation>全部袋标签</translation>
    </message>
    <message>
        <source>Parcel label</source>
        <translation>包裹标签</translation>
    </message>
    <message>
        <source>Parcel label with the address…</source>
        <translation>带地址的包裹标签…</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>打包清单</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>加工清单</translation>
    </message>
    <message>
        <source>Hand-over sheet for the courier</source>
        <translation>快递交接单</translation>
    </message>
    <message>
        <source>Pick-up list</source>
        <translation>自提清单</translation>
    </message>
    <message>
        <source>Bag labels</source>
        <translation>袋标签</translation>
    </message>
    <message>
        <source>The address is the buyer&apos;s. Enter the PIN to print it.</source>
        <translation>地址属于买家。请输入 PIN 再打印。</translation>
    </message>
    <message>
        <source>No address is kept for this buyer. Print the platform&apos;s own label.</source>
        <translation>没有保存该买家的地址。请打印平台自己的面单。</translation>
    </message>
    <message>
        <source>There is nothing for this list yet.</source>
        <translation>这张清单还没有内容。</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>已打印：%1</translation>
    </message>
    <message>
        <source>The chosen printer is not there. Nothing was printed. Choose another in Setup, Printing.</source>
        <translation>找不到所选的打印机，什么都没打印。请在“设置 → 打印”里另选一台。</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>已装：%1</translation>
    </message>
    <message>
        <source>%1 is in already. Nothing was counted.</source>
        <translation>%1 已经在袋里，没有重复计数。</translation>
    </message>
    <message>
        <source>That bag is of another show. Choose it above.</source>
        <translation>那个袋子属于别的场次。请在上方选择。</translation>
    </message>
    <message>
        <source>%1 belongs into bag %2, not here.</source>
        <translation>%1 应装 %2 号袋，不是这里。</translation>
    </message>
    <message>
        <source>%1 belongs into no bag here. Put it back.</source>
        <translation>%1 不属于这里的任何袋子，请放回。</translation>
    </message>
    <message>
        <source>%1 is not paid. Leave it out.</source>
        <translation>%1 还没付款，先别装。</translation>
    </message>
    <message>
        <source>Parcel number %1</source>
        <translation>快递单号 %1</translation>
    </message>
    <message>
        <source>Nobody knows the code %1.</source>
        <translation>没有人认识这个码：%1。</translation>
    </message>
    <message>
        <source>Out: %1</source>
        <translation>已取出：%1</translation>
    </message>
    <message>
        <source>Bag %1 is packed.</source>
        <translation>%1 号袋已装好。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Something has to come out of the bag first.</source>
        <translation>得先从袋里取出东西。</translation>
    </message>
    <message>
        <source>Bag %1 is open again.</source>
        <translation>%1 号袋已重新打开。</translation>
    </message>
    <message>
        <source>There is no camera picture to keep right now.</source>
        <translation>现在没有可保存的画面。</translation>
    </message>
    <message>
        <source>No packed bag with a parcel number waits for the courier.</source>
        <translation>没有已装好且有单号的袋子等快递。</translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s) handed to the courier.</source>
        <translation>
            <numerusform>已交给快递 %n 袋。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bag %1 was picked up.</source>
        <translation>%1 号袋已自提。</translation>
    </message>
    <message>
        <source>%1 is in this bag now.</source>
        <translation>%1 已并入本袋。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Bag %1</source>
        <translation>%1 号袋</translation>
    </message>
    <message>
        <source>%1 is not opened yet.</source>
        <translation>%1还没开。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已做：%1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>未做：%1</translation>
    </message>
    <message>
        <source>Some of its mussels are not opened yet.</source>
        <translation>这袋里还有蚌没开。</translation>
    </message>
</context>
<context>
    <name>kaibang::PaneHead</name>
    <message>
        <source>Give this pane a window of its own, or take it back</source>
        <translation>让窗格单独成窗，或收回来</translation>
    </message>
</context>
<context>
    <name>kaibang::PhotoBox</name>
    <message>
        <source>Remove photo</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>or drop a picture here</source>
        <translation>或把图片拖到这里</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.svg)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.svg)</translation>
    </message>
    <message>
        <source>The photo is still being copied. Save again in a moment.</source>
        <translation>照片还在复制，请稍后再保存。</translation>
    </message>
</context>
<context>
    <name>kaibang::PictureScreen</name>
    <message>
        <source>Kaibang picture</source>
        <translation>开蚌画面</translation>
    </message>
</context>
<context>
    <name>kaibang::PieceLifePane</name>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>退回来了</translation>
    </message>
    <message>
        <source>Good: sell it again</source>
        <translation>完好，重新上架</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Its life, oldest first</source>
        <translation>它的经历，从早到晚</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The piece is back. Look at it.</source>
        <translation>孤品已退回，请检查。</translation>
    </message>
    <message>
        <source>The piece is on sale again, at the end of the run order.</source>
        <translation>孤品重新上架，排在商品队列末尾。</translation>
    </message>
    <message>
        <source>The piece is withdrawn.</source>
        <translation>孤品已下架。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>已打印：%1</translation>
    </message>
    <message>
        <source>made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>held for an order</source>
        <translation>为订单保留</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>已售</translation>
    </message>
    <message>
        <source>given back by the order</source>
        <translation>订单退还</translation>
    </message>
    <message>
        <source>came back, to be looked at</source>
        <translation>已退回，待检查</translation>
    </message>
    <message>
        <source>on sale again</source>
        <translation>重新上架</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>taken off the shelf</source>
        <translation>已取下货架</translation>
    </message>
    <message>
        <source>The piece&apos;s life</source>
        <translation>孤品的经历</translation>
    </message>
    <message>
        <source>Clip: %1 (Enter plays it)</source>
        <translation>片段：%1（回车播放）</translation>
    </message>
</context>
<context>
    <name>kaibang::PiecePane</name>
    <message>
        <source>AAA</source>
        <translation>AAA</translation>
    </message>
    <message>
        <source>11.5 mm</source>
        <translation>11.5 mm</translation>
    </message>
    <message>
        <source>Add piece</source>
        <translation>添加孤品</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>New piece</source>
        <translation>新孤品</translation>
    </message>
    <message>
        <source>A piece exists once. It gets the next free number by itself.</source>
        <translation>孤品只有一件，自动取下一个空编号。</translation>
    </message>
    <message>
        <source>Pearl</source>
        <translation>珍珠</translation>
    </message>
    <message>
        <source>The price cannot be read. Write it as 380.00.</source>
        <translation>价格读不懂，请写成 380.00 这样。</translation>
    </message>
    <message>
        <source>Give the piece a name.</source>
        <translation>请给孤品起个名字。</translation>
    </message>
    <message>
        <source>Piece %1 was added.</source>
        <translation>孤品 %1 已添加。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>kaibang::PieceSection</name>
    <message>
        <source>One-off pieces</source>
        <translation>孤品</translation>
    </message>
    <message>
        <source>While you make a piece on the Show page, the digits 1 to 9 choose from these, in this order. Separate them by commas.</source>
        <translation>在直播页新建孤品时，数字键 1 到 9 按此顺序选择。用逗号分隔。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Write at least one grade, size and price.</source>
        <translation>等级、尺寸、价格各至少写一个。</translation>
    </message>
    <message>
        <source>A price cannot be read. Write them as 99, 199.50, 380.</source>
        <translation>有个价格看不懂。请写成 99, 199.50, 380。</translation>
    </message>
    <message>
        <source>The digits mean these from now on.</source>
        <translation>从现在起数字键代表这些。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>kaibang::PieceStrip</name>
    <message>
        <source>Piece</source>
        <translation>孤品</translation>
    </message>
    <message>
        <source>The price cannot be read. Write it as 380.00.</source>
        <translation>价格看不懂。请写成 380.00。</translation>
    </message>
    <message>
        <source>Piece %1 is in the run order.</source>
        <translation>孤品 %1 已在商品队列。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The piece is taken back.</source>
        <translation>已撤回该孤品。</translation>
    </message>
    <message>
        <source>Somebody has that piece already. Take it back on the Stock page.</source>
        <translation>这件孤品已有人要了。请在库存页处理退回。</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>Hold a one-off piece before the camera and press %1: it takes the picture and a number. Then one digit each for grade, size and price.</source>
        <translation>把孤品放到镜头前按 %1：自动拍照并编号。然后等级、尺寸、价格各按一个数字。</translation>
    </message>
    <message>
        <source>Grade? A digit, or 0 for none. Esc gives up.</source>
        <translation>等级？按数字，0 表示没有。Esc 放弃。</translation>
    </message>
    <message>
        <source>Size? A digit, or 0 for none. Backspace goes back.</source>
        <translation>尺寸？按数字，0 表示没有。退格键返回。</translation>
    </message>
    <message>
        <source>Price? A digit, or Enter for another price. Backspace goes back.</source>
        <translation>价格？按数字，或按回车输入别的价格。退格键返回。</translation>
    </message>
    <message>
        <source>NEW PIECE</source>
        <translation>新孤品</translation>
    </message>
    <message>
        <source>New piece</source>
        <translation>新孤品</translation>
    </message>
    <message>
        <source>New piece from the camera</source>
        <translation>用摄像头新建孤品</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>其他价格</translation>
    </message>
    <message>
        <source>Picture of the piece</source>
        <translation>孤品照片</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The folder for pictures cannot be made. Choose another in Setup.</source>
        <translation>无法建立图片文件夹，请在设置里换一个。</translation>
    </message>
    <message>
        <source>There is no camera picture.</source>
        <translation>现在没有摄像头画面。</translation>
    </message>
    <message>
        <source>The picture could not be written. Look whether the disk is full.</source>
        <translation>图片写不进去，请看看磁盘是否满了。</translation>
    </message>
    <message>
        <source>%1 The piece is made without a picture; add one on the Stock page.</source>
        <extracomment>why there is no picture</extracomment>
        <translation>%1这件孤品先不带照片，可在库存页补上。</translation>
    </message>
</context>
<context>
    <name>kaibang::PinPane</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The PIN is wrong. After five wrong tries it stays closed for some minutes.</source>
        <translation>PIN 不对。连错五次会锁定几分钟。</translation>
    </message>
</context>
<context>
    <name>kaibang::PinSection</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 到 12 位数字</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>移除 PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>再输一次新 PIN</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>更改 PIN</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>已设置 PIN。</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>未设置 PIN。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN 为 4 到 12 位数字。</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>两次输入不一样。</translation>
    </message>
    <message>
        <source>The PIN was set.</source>
        <translation>PIN 已设置。</translation>
    </message>
    <message>
        <source>The PIN was removed.</source>
        <translation>PIN 已移除。</translation>
    </message>
    <message>
        <source>such as a person&apos;s name</source>
        <translation>例如人名</translation>
    </message>
    <message>
        <source>Host&apos;s PIN of now</source>
        <translation>主播现在的 PIN</translation>
    </message>
    <message>
        <source>Roles and PINs</source>
        <translation>角色和 PIN</translation>
    </message>
    <message>
        <source>With the host&apos;s PIN alone it is asked before refunds, prices and archiving. A role with a PIN is in use: the program then starts as the weakest one, and Ctrl+Shift+L changes who is at the console.</source>
        <translation>只设了主播的 PIN 时，退款、改价和归档前会询问它。设了 PIN 的角色就启用：程序启动时是权限最小的角色，按 Ctrl+Shift+L 可以换人。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>可以做</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>The name was saved.</source>
        <translation>名字已保存。</translation>
    </message>
    <message>
        <source>The host&apos;s PIN is wrong. After five wrong tries it stays closed for some minutes.</source>
        <translation>主播的 PIN 不对。错五次后会锁几分钟。</translation>
    </message>
</context>
<context>
    <name>kaibang::PinWords</name>
    <message numerus="yes">
        <source>After too many wrong tries the PIN stays closed for %n more minutes.</source>
        <translation>
            <numerusform>输错次数太多，PIN 还要锁定 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN is not right.</source>
        <translation>PIN 不对。</translation>
    </message>
    <message>
        <source>This role is not in use. The host sets its PIN in Setup, Roles and PINs.</source>
        <translation>这个角色没有启用。主播可在“设置”的“角色和 PIN”里给它设 PIN。</translation>
    </message>
    <message>
        <source>Set the host&apos;s PIN first: without it nobody could come back to everything.</source>
        <translation>请先设主播的 PIN：否则谁也拿不回全部权限。</translation>
    </message>
    <message>
        <source>Remove the PINs of the other roles first: nobody could come back to everything.</source>
        <translation>请先去掉其他角色的 PIN：否则谁也拿不回全部权限。</translation>
    </message>
</context>
<context>
    <name>kaibang::PlanPane</name>
    <message>
        <source>PLAN</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Before the show</source>
        <translation>开播前</translation>
    </message>
    <message>
        <source>Prompter</source>
        <translation>提词器</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>What the plan shows</source>
        <translation>计划显示的内容</translation>
    </message>
    <message>
        <source>Name of this show: Evening pearls</source>
        <translation>本场名称，如：珍珠晚场</translation>
    </message>
    <message>
        <source>Name of this show</source>
        <translation>本场名称</translation>
    </message>
</context>
<context>
    <name>kaibang::PreflightPane</name>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>一切就绪。</translation>
    </message>
    <message numerus="yes">
        <source>%n points want a look before you start.</source>
        <translation>
            <numerusform>开播前还有 %n 项需要看一下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Run order</source>
        <translation>商品队列</translation>
    </message>
    <message>
        <source>No camera gives a picture. Plug one in, or choose another source in Setup.</source>
        <translation>没有摄像头画面。请插上摄像头，或在设置中选择其他来源。</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>剩余 %1。</translation>
    </message>
    <message>
        <source>Only %1 free. Delete or move large files before the show.</source>
        <translation>只剩 %1。请在开播前删除或移走大文件。</translation>
    </message>
    <message>
        <source>On mains power.</source>
        <translation>正在使用外接电源。</translation>
    </message>
    <message>
        <source>Battery at %1 % and discharging. Plug the computer in.</source>
        <translation>电池仅剩 %1 %，正在放电。请接上电源。</translation>
    </message>
    <message>
        <source>On battery, %1 %. A show is long: plug the computer in.</source>
        <translation>正在使用电池，%1 %。直播时间长，请接上电源。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is %1 behind the newest order. Set it right first.</source>
        <translation>电脑时钟比最新订单慢 %1。请先校准时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n items planned, all in stock.</source>
        <translation>
            <numerusform>计划 %n 件商品，均有库存。</numerusform>
        </translation>
    </message>
    <message>
        <source>None left of: %1</source>
        <translation>已无库存：%1</translation>
    </message>
    <message>
        <source>No loudspeaker was found. You will not hear orders come in.</source>
        <translation>没有找到扬声器，听不到新订单的提示音。</translation>
    </message>
    <message>
        <source>The run order is empty. Add the items of this show.</source>
        <translation>商品队列是空的。请添加本场商品。</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>No openings are planned.</source>
        <translation>没有安排开蚌。</translation>
    </message>
    <message>
        <source>Every opening has its disclosure card.</source>
        <translation>每个开蚌商品都有公示卡。</translation>
    </message>
    <message>
        <source>No disclosure card yet: %1. Write it on the Stock page.</source>
        <translation>还没有公示卡：%1。请在库存页填写。</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>The volume is at zero. Turn it up in Setup, under Sounds and speech.</source>
        <translation>音量为零。请在设置的“声音与播报”里调大。</translation>
    </message>
    <message>
        <source>Sounds are on at %1 %. Play one to hear it.</source>
        <translation>声音已开，音量 %1%。播放一声听听看。</translation>
    </message>
    <message>
        <source>Every sound is switched off. Switch some on in Setup, under Sounds and speech.</source>
        <translation>所有声音都关着。请在设置的“声音与播报”里打开几个。</translation>
    </message>
    <message>
        <source>The computer keeps its clock right by a time service.</source>
        <translation>电脑时钟由时间服务校准。</translation>
    </message>
    <message>
        <source>%1 says that the computer&apos;s clock is wrong. Set it right first.</source>
        <extracomment>name of a source of orders</extracomment>
        <translation>%1 表示这台电脑的时钟不准，请先校准。</translation>
    </message>
    <message>
        <source>Nobody has compared the clock. Here it is %1: does your phone say the same?</source>
        <translation>时钟没有人核对过。这里是 %1，和手机上的时间一样吗？</translation>
    </message>
    <message>
        <source>The built-in pattern stands in for a camera. Plug one in, or choose it in Setup.</source>
        <translation>现在用内置图案代替摄像头。请接上摄像头，或在设置里选择。</translation>
    </message>
    <message>
        <source>No camera: %1 is played. Choose a camera in Setup.</source>
        <translation>没有用摄像头，正在播放 %1。请在设置里选择摄像头。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Stream keys</source>
        <translation>推流密钥</translation>
    </message>
    <message>
        <source>There is no picture to look at yet.</source>
        <translation>还没有画面可看。</translation>
    </message>
    <message>
        <source>The picture is well lit.</source>
        <translation>画面亮度合适。</translation>
    </message>
    <message>
        <source>The picture is too dark. Put a lamp in front of you, beside the camera.</source>
        <translation>画面太暗。请在面前、摄像头旁放一盏灯。</translation>
    </message>
    <message>
        <source>The picture is too bright. Move the lamp away, or close the curtain.</source>
        <translation>画面太亮。请把灯移远，或拉上窗帘。</translation>
    </message>
    <message>
        <source>A part of the picture is burnt out white: pearls lose their colour there. Turn the lamp aside.</source>
        <translation>画面有一块曝光过度：珍珠在那里看不出颜色。请把灯转开。</translation>
    </message>
    <message>
        <source>You are heard, up to %1 dB.</source>
        <translation>听得到你的声音，最高 %1 dB。</translation>
    </message>
    <message>
        <source>No microphone is chosen: viewers hear nothing. Choose one in Setup.</source>
        <translation>没有选麦克风：观众听不到声音。请在设置里选择。</translation>
    </message>
    <message>
        <source>The microphone gives nothing. Plug it in, or choose another one in Setup.</source>
        <translation>麦克风没有声音。请插好，或在设置里换一个。</translation>
    </message>
    <message>
        <source>Nothing is heard. Say something; if it stays so, look at the switch on the microphone.</source>
        <translation>听不到声音。请说句话；还是没有就看看麦克风上的开关。</translation>
    </message>
    <message>
        <source>You are hardly heard (%1 dB). Say something nearer to the microphone.</source>
        <translation>声音很小（%1 dB）。请靠近麦克风说句话。</translation>
    </message>
    <message>
        <source>You are too loud (%1 dB): it is distorted. Go further from the microphone.</source>
        <translation>声音太大（%1 dB），已失真。请离麦克风远一点。</translation>
    </message>
    <message>
        <source>%1: the line was not tested today. Test it in Setup, under Go live.</source>
        <translation>%1：今天还没测线路。请在设置的“开播”里测。</translation>
    </message>
    <message>
        <source>%1: %2 kbps is too little even for 360p. Go nearer to the router, or use a cable.</source>
        <translation>%1：%2 kbps 连 360p 都不够。请靠近路由器或接网线。</translation>
    </message>
    <message>
        <source>%1: the line carries %2 kbps; %3 fits.</source>
        <translation>%1：线路有 %2 kbps，可用 %3。</translation>
    </message>
    <message>
        <source>%1: the line carries %2 kbps. Choose %3 for it in Setup.</source>
        <translation>%1：线路有 %2 kbps。请在设置里给它选 %3。</translation>
    </message>
    <message>
        <source>The picture is sharp.</source>
        <translation>画面清晰。</translation>
    </message>
    <message>
        <source>The picture is soft. Wipe the lens, or go a little away from the camera.</source>
        <translation>画面模糊。请擦镜头，或离摄像头远一点。</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Room for %1 of recording.</source>
        <translation>还能录 %1。</translation>
    </message>
    <message>
        <source>Room for only %1 of recording. Make room, or choose another folder.</source>
        <translation>只能再录 %1。请清理磁盘，或换文件夹。</translation>
    </message>
    <message>
        <source>This desktop has no keychain: Kaibang cannot go live here.</source>
        <translation>这台电脑没有密钥环：开蚌在这里不能开播。</translation>
    </message>
    <message>
        <source>The keychain holds the key of every chosen place.</source>
        <translation>勾选的平台都有密钥。</translation>
    </message>
    <message>
        <source>The key is missing for: %1. Enter it in Setup, under Go live.</source>
        <translation>缺密钥：%1。请在设置的“开播”里填入。</translation>
    </message>
</context>
<context>
    <name>kaibang::PrintSection</name>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Choose a printer for each paper. Print the calibration page, measure with a ruler, and enter what is missing. It belongs to this computer only.</source>
        <translation>为每种纸选一台打印机。打印校准页，用尺量，再填入差值。只对这台电脑有效。</translation>
    </message>
    <message>
        <source>Print the calibration page</source>
        <translation>打印校准页</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不在）</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>已打印：%1</translation>
    </message>
    <message>
        <source>Small labels, 50 × 30 mm</source>
        <translation>小标签 50 × 30 毫米</translation>
    </message>
    <message>
        <source>Parcel labels, 100 × 150 mm</source>
        <translation>包裹标签 100 × 150 毫米</translation>
    </message>
    <message>
        <source>Pages, A4</source>
        <translation>纸张 A4</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
</context>
<context>
    <name>kaibang::ProblemSection</name>
    <message>
        <source>Report a problem</source>
        <translation>反馈问题</translation>
    </message>
    <message>
        <source>Write above it what you did, saw and expected, and read it before you give it away. It is sent nowhere by itself. It names no buyer and holds no key.</source>
        <translation>请在最上面写下你做了什么、看到了什么、本来想要什么，交给别人之前先读一遍。它不会自动发送，里面没有买家，也没有密钥。</translation>
    </message>
    <message>
        <source>Report of a problem</source>
        <translation>问题报告</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Gather again</source>
        <translation>重新收集</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>报告已复制。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>kaibang::ProductEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Script for the host</source>
        <translation>主播话术</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建商品</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <translation>请填写商品名称。</translation>
    </message>
</context>
<context>
    <name>kaibang::ProductPicker</name>
    <message>
        <source>%1 — %2, %3 left</source>
        <extracomment>a row of the product search: name, price, stock</extracomment>
        <translation>%1 — %2，剩 %3</translation>
    </message>
    <message>
        <source>There is no product yet. Add products on the Stock page (Ctrl+2).</source>
        <translation>还没有商品。请在“库存”页添加商品 (Ctrl+2)。</translation>
    </message>
    <message>
        <source>No product has these words. Try a part of its name or code.</source>
        <translation>没有商品包含这些字词。试试输入名称或编码的一部分。</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>名称或编码</translation>
    </message>
    <message>
        <source>Search for a product to add</source>
        <translation>搜索要添加的商品</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>找到的商品</translation>
    </message>
</context>
<context>
    <name>kaibang::PrompterPane</name>
    <message>
        <source>Run</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>快一点</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Words of the prompter</source>
        <translation>提词器台词</translation>
    </message>
    <message>
        <source>%1 lines a minute</source>
        <translation>每分钟 %1 行</translation>
    </message>
    <message>
        <source>Nothing is on air. The words of the item on air appear here.</source>
        <translation>没有正在讲解的商品。讲解中商品的台词显示在这里。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n marked words had better not be said.</source>
        <translation>
            <numerusform>有 %n 处标记的词最好不要说。</numerusform>
        </translation>
    </message>
    <message>
        <source>Words better not said, with commas between</source>
        <translation>最好不说的词，用逗号分开</translation>
    </message>
    <message>
        <source>The words for %1 are kept.</source>
        <extracomment>name of the item that the words belong to</extracomment>
        <translation>“%1”的台词已保存。</translation>
    </message>
    <message>
        <source>What you want to say about this item, in the language you speak.</source>
        <translation>用你讲解的语言写下这个商品要说的话。</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>台词语言</translation>
    </message>
    <message>
        <source>Words for %1</source>
        <extracomment>name of the item whose words are written</extracomment>
        <translation>“%1”的台词</translation>
    </message>
    <message>
        <source>Now on air: %1</source>
        <translation>正在讲解：%1</translation>
    </message>
</context>
<context>
    <name>kaibang::RecordingRoom</name>
    <message>
        <source>Clips</source>
        <comment>a folder&apos;s name</comment>
        <translation>片段</translation>
    </message>
    <message>
        <source>Choose in Setup</source>
        <translation>去设置里选</translation>
    </message>
    <message>
        <source>The clip hangs on this opening.</source>
        <translation>片段已挂到这次开蚌。</translation>
    </message>
    <message>
        <source>The clip hangs on the newest order.</source>
        <translation>片段已挂到最新订单。</translation>
    </message>
    <message>
        <source>The clip hangs on its order.</source>
        <translation>片段已挂到它的订单。</translation>
    </message>
    <message>
        <source>The clip hangs on its item.</source>
        <translation>片段已挂到这件商品。</translation>
    </message>
    <message>
        <source>The clip is kept with the recordings.</source>
        <translation>片段已和录像放在一起。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>The clip is made when this opening is done.</source>
        <translation>开完这只蚌就生成片段。</translation>
    </message>
    <message>
        <source>Nothing was on air in this recording.</source>
        <translation>这段录像里没有讲解过商品。</translation>
    </message>
    <message numerus="yes">
        <source>%n explanation clips are being made, one for each item.</source>
        <translation>
            <numerusform>正在生成 %n 个讲解片段，每件商品一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no order in this show yet.</source>
        <translation>这场直播还没有订单。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The clip is deleted.</source>
        <translation>片段已删除。</translation>
    </message>
    <message>
        <source>This recording still runs. End it first.</source>
        <translation>这段还在录制，请先结束。</translation>
    </message>
    <message>
        <source>The recording is deleted. Its file goes in a minute.</source>
        <translation>录像已删除，文件一分钟后清掉。</translation>
    </message>
    <message>
        <source>The file is not there any more: %1. Was its disk unplugged, or the file moved?</source>
        <translation>文件不在了：%1。是磁盘拔了，还是文件被移动了？</translation>
    </message>
    <message>
        <source>The file is copied. Paste it into a chat or a folder.</source>
        <translation>文件已复制，可粘贴到聊天或文件夹。</translation>
    </message>
    <message>
        <source>The disk has room for %1 more of recording (%2). Make room, or choose another folder before the next recording.</source>
        <translation>磁盘还能录 %1（%2）。请腾出空间，或在下次录制前换一个文件夹。</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录像</translation>
    </message>
    <message numerus="yes">
        <source>The disk is too slow: %n pictures are missing in the recording. Close programs that write, or choose another disk.</source>
        <translation>
            <numerusform>磁盘太慢：录像里缺了 %n 帧。请关掉正在写盘的程序，或换一个磁盘。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>The recording is kept: %1, %2.</source>
        <translation>录像已保存：%1，%2。</translation>
    </message>
    <message>
        <source>A clip was not finished when the program ended, and its seconds are not kept anywhere else.</source>
        <translation>程序退出时有一个片段还没做完，那几秒没有保存在别处。</translation>
    </message>
    <message>
        <source>The microphone is gone: viewers and the recording have no sound now. Plug it in again, it is taken up by itself. Picture and orders go on.</source>
        <translation>麦克风没了：现在观众和录像都没有声音。请重新插上，会自动恢复。画面和订单照常。</translation>
    </message>
    <message>
        <source>The microphone is back.</source>
        <translation>麦克风回来了。</translation>
    </message>
</context>
<context>
    <name>kaibang::RecordingSection</name>
    <message>
        <source>Choose folder…</source>
        <translation>选文件夹…</translation>
    </message>
    <message>
        <source>The standard folder</source>
        <translation>默认文件夹</translation>
    </message>
    <message>
        <source>Record each show from its start to its end</source>
        <translation>每场直播从头录到尾</translation>
    </message>
    <message>
        <source>Keep the last 20 seconds of a show at hand, for a clip</source>
        <translation>直播时随时留着最后 20 秒，可做片段</translation>
    </message>
    <message>
        <source>Make a clip of every opening, for its order</source>
        <translation>每次开蚌都做片段，挂到它的订单</translation>
    </message>
    <message>
        <source>Sound and recording</source>
        <translation>声音与录制</translation>
    </message>
    <message>
        <source>What is recorded stays on this computer. The picture is the one that viewers see; without a microphone there is silence.</source>
        <translation>录下的内容只留在这台电脑上。画面就是观众看到的画面；没有麦克风时是静音。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>画面大小</translation>
    </message>
    <message>
        <source>Recordings and clips go to</source>
        <translation>录像和片段存到</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1（没插上）</translation>
    </message>
    <message>
        <source>None: silence</source>
        <translation>不用：静音</translation>
    </message>
    <message>
        <source>The system&apos;s choice (none is plugged in)</source>
        <translation>跟随系统（没有插上）</translation>
    </message>
    <message>
        <source>The system&apos;s choice: %1</source>
        <translation>跟随系统：%1</translation>
    </message>
    <message>
        <source>Where recordings go</source>
        <translation>录像存到哪里</translation>
    </message>
</context>
<context>
    <name>kaibang::RecordingWords</name>
    <message>
        <source>On air: %1</source>
        <translation>讲解中：%1</translation>
    </message>
    <message>
        <source>Nothing on air</source>
        <translation>无讲解商品</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation>扣单已处理</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>开蚌 %1</translation>
    </message>
    <message>
        <source>Opening %1: result</source>
        <translation>开蚌 %1：结果</translation>
    </message>
    <message>
        <source>recording now</source>
        <translation>录制中</translation>
    </message>
    <message>
        <source>ended early; plays up to there</source>
        <translation>提前结束，可播放到那里</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>文件不在了</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>直播</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures missing</source>
        <translation>
            <numerusform>缺 %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>The last seconds</source>
        <translation>最后几秒</translation>
    </message>
    <message>
        <source>Around a mark</source>
        <translation>标记前后</translation>
    </message>
    <message>
        <source>The opening</source>
        <translation>开蚌过程</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>一个订单</translation>
    </message>
</context>
<context>
    <name>kaibang::RecordingsPage</name>
    <message>
        <source>Nothing happened in this recording.</source>
        <translation>这段录像里没有发生什么。</translation>
    </message>
    <message>
        <source>No clip yet. Choose a mark and press &quot;Clip of this mark&quot;.</source>
        <translation>还没有片段。选一个标记，按“此标记的片段”。</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Show more marks</source>
        <translation>显示更多标记</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>A clip of each item</source>
        <translation>每件商品一个片段</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Clip of this mark</source>
        <translation>此标记的片段</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Hang on it</source>
        <translation>挂到它上面</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>返回订单</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>什么时候发生了什么</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were copied, a line each.</source>
        <translation>
            <numerusform>已复制 %n 个标记，每行一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no order with the number %1.</source>
        <translation>没有订单号 %1。</translation>
    </message>
    <message>
        <source>The clip hangs on order %1 now.</source>
        <translation>片段现在挂在订单 %1 上。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Press &quot;Record&quot; below the picture on the Show page, or let Setup record each show.</source>
        <translation>还没有录像。在直播页的画面下面按“录制”，或在设置里打开每场自动录制。</translation>
    </message>
</context>
<context>
    <name>kaibang::RehearsalBanner</name>
    <message>
        <source>Rehearsal</source>
        <translation>排练</translation>
    </message>
    <message>
        <source>REHEARSAL — these orders are not real and stay in a file of their own</source>
        <translation>排练中 — 这些订单不是真实订单，单独存放在另一个文件里</translation>
    </message>
</context>
<context>
    <name>kaibang::RememberedList</name>
    <message>
        <source>Nothing yet. What you say of an unknown line is kept here.</source>
        <translation>还没有。你对未知商品行的回答会记在这里。</translation>
    </message>
    <message>
        <source>Forget this answer</source>
        <translation>忘掉这个回答</translation>
    </message>
    <message>
        <source>A forgotten answer gives back what orders that are not packed took by it; they wait for a new one.</source>
        <translation>忘掉一个回答后，尚未打包的订单会退回因此占用的库存，并等待新的回答。</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>记住的回答</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <extracomment>words of a source, then the product they stand for</extracomment>
        <translation>“%1”就是 %2</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten. %n order(s) wait for an answer again.</source>
        <translation>
            <numerusform>已忘掉。%n 单重新等待回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>kaibang::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Time of the show</source>
        <translation>直播时间</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>kaibang::ReportTableModel</name>
    <message>
        <source>no known product</source>
        <translation>商品不明</translation>
    </message>
</context>
<context>
    <name>kaibang::ReportsPane</name>
    <message>
        <source>Nothing was told of these days.</source>
        <translation>这些日子没有任何数据。</translation>
    </message>
    <message>
        <source>All rows behind it</source>
        <translation>查看全部明细</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>报表各行</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kaibang::RestoreWords</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stock change(s) by hand</source>
        <translation>
            <numerusform>%n 次手工库存变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n 场直播</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 个扣单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) at the opening table</source>
        <translation>
            <numerusform>开蚌台上的 %n 个排位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened mussel(s)</source>
        <translation>
            <numerusform>%n 个已开的蚌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packed bag(s)</source>
        <translation>
            <numerusform>%n 个打包好的袋子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n 笔退货</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of pieces</source>
        <translation>
            <numerusform>孤品的 %n 步记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of payouts</source>
        <translation>
            <numerusform>%n 行打款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about products</source>
        <translation>
            <numerusform>%n 条商品对应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) in the list</source>
        <translation>
            <numerusform>列表里的 %n 段录像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n 个日报包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal makes up %n order(s) that came later.</source>
        <translation>
            <numerusform>之后的 %n 个订单可以用日志补回。</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is newer than the backup.</source>
        <translation>没有比备份更新的订单。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are newer than the backup.</source>
        <translation>
            <numerusform>有 %n 个订单比备份新。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal makes up all of them.</source>
        <translation>日志可以全部补回。</translation>
    </message>
    <message>
        <source>The journal has none of them: they will not be in the ledger.</source>
        <translation>日志里没有这些订单：恢复后账本里不会有。</translation>
    </message>
    <message numerus="yes">
        <source>The journal makes up %n of them.</source>
        <translation>
            <numerusform>日志可以补回其中 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not be in the ledger.</source>
        <translation>
            <numerusform>另外 %n 个不会在账本里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are in the backup.</source>
        <translation>
            <numerusform>备份里有 %n 个订单。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest change in it is from %1.</source>
        <translation>其中最新的变动是 %1。</translation>
    </message>
    <message>
        <source>It is the backup of another household. Nothing of the journal belongs to it.</source>
        <translation>这是另一户的备份，日志里的内容都不属于它。</translation>
    </message>
    <message>
        <source>The ledger of now cannot be read, so nobody can say what else in it is newer.</source>
        <translation>当前账本读不出来，所以没法知道里面还有什么更新的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have changed since.</source>
        <translation>
            <numerusform>之后有 %n 个订单变过。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not reach back to this backup: what came first after it is missing.</source>
        <translation>日志没有追溯到这个备份：备份之后最早的一段缺失。</translation>
    </message>
    <message>
        <source>Paid less refunds: %1 now, %2 in the backup.</source>
        <translation>已付减退款：现在 %1，备份里 %2。</translation>
    </message>
    <message numerus="yes">
        <source>The stock of %n item(s) is another one.</source>
        <translation>
            <numerusform>有 %n 个货品的库存不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer, and not in the journal: %1.</source>
        <translation>较新但日志里没有的：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) made up from the journal</source>
        <translation>
            <numerusform>用日志补回了 %n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) told again</source>
        <translation>
            <numerusform>重新记入 %n 处变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back again</source>
        <translation>
            <numerusform>再次撤销 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal lacks %n step(s) after the backup</source>
        <translation>
            <numerusform>日志缺少备份之后的 %n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the journal could not be stored</source>
        <translation>
            <numerusform>日志中有 %n 步没能存入</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>去看看</translation>
    </message>
    <message numerus="yes">
        <source>The journal tells %n of these changes again.</source>
        <translation>
            <numerusform>其中 %n 个的变动日志里有。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal has no order that came later.</source>
        <translation>日志里没有更晚的订单。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at: %1</source>
        <translation>
            <numerusform>%n 处需要看一下：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) were erased after this backup and will be erased again.</source>
        <translation>
            <numerusform>此备份之后删除过 %n 位买家，恢复时会再次删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal in this place is partly another ledger&apos;s. That part is left alone: to use it, put a backup of that ledger back.</source>
        <translation>这里的日志有一部分属于另一个账本。那部分不会动：要用它，请恢复那个账本的备份。</translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) erased again</source>
        <translation>
            <numerusform>再次删除了 %n 位买家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::ReturnsPane</name>
    <message>
        <source>Nothing is expected back. Orders that are refunded after they were sent appear here; for any other open the order and take its goods back.</source>
        <translation>没有要退回的货。发货后退款的订单会出现在这里；其他订单请打开订单后点“货退回来了”。</translation>
    </message>
    <message>
        <source>Nothing waits to be looked at.</source>
        <translation>没有等待验货的。</translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>还没有退回的货。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>重新上架</translation>
    </message>
    <message>
        <source>Here, to be looked at</source>
        <translation>已到，待验货</translation>
    </message>
    <message>
        <source>Does not come back</source>
        <translation>不会退回</translation>
    </message>
    <message>
        <source>Say what you have in your hands. Stock changes only by that.</source>
        <translation>手里拿到什么就记什么。库存只按这个变动。</translation>
    </message>
    <message>
        <source>Good: on the shelf again</source>
        <translation>完好：重新上架</translation>
    </message>
    <message>
        <source>Cannot be sold again</source>
        <translation>不能再卖</translation>
    </message>
    <message>
        <source>Was not here after all</source>
        <translation>其实没有到</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>收回这个决定</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <translation>退回的货</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>待退回</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待验货</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>已退款 %1</translation>
    </message>
    <message>
        <source>nothing refunded</source>
        <translation>未退款</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待退回</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>待验货</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Of this line %1 are out.</source>
        <translation>这一行共发出 %1 件。</translation>
    </message>
    <message>
        <source>%1 is on the shelf again.</source>
        <translation>%1 已重新上架。</translation>
    </message>
    <message>
        <source>%1 is here and waits to be looked at.</source>
        <translation>%1 已到，待验货。</translation>
    </message>
    <message>
        <source>%1 is not expected any more.</source>
        <translation>不再等待退回 %1。</translation>
    </message>
    <message>
        <source>%1 is written off.</source>
        <translation>%1 已报损。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已收回：%1</translation>
    </message>
    <message>
        <source>%1 has been sold again and cannot be taken off the shelf.</source>
        <translation>%1 已再次卖出，无法下架。</translation>
    </message>
</context>
<context>
    <name>kaibang::ReviewDocument</name>
    <message>
        <source>Show</source>
        <translation>直播场次</translation>
    </message>
    <message>
        <source>%1, %2 long</source>
        <comment>start of the show, its length</comment>
        <translation>%1，时长 %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>已付款订单</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>待付</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for their product and took no stock.</source>
        <translation>
            <numerusform>%n 个订单在等待对应商品，未占用库存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Paid units</source>
        <translation>已付款件数</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>讲解中</translation>
    </message>
    <message>
        <source>Stock covered every order.</source>
        <translation>库存满足了所有订单。</translation>
    </message>
    <message>
        <source>Nothing ran out.</source>
        <translation>没有商品售罄。</translation>
    </message>
    <message>
        <source>Orders per minute</source>
        <translation>每分钟订单数</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Short orders</source>
        <translation>缺货订单</translation>
    </message>
    <message>
        <source>What ran out</source>
        <translation>售罄商品</translation>
    </message>
    <message>
        <source>No moment was marked.</source>
        <translation>没有标记任何时刻。</translation>
    </message>
    <message>
        <source>Marked moments</source>
        <translation>标记的时刻</translation>
    </message>
    <message>
        <source>Flash prices</source>
        <translation>限时价</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>售出件数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>没有开蚌。</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Mussels</source>
        <translation>蚌数</translation>
    </message>
    <message>
        <source>Pearls</source>
        <translation>珍珠</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已开</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有珍珠</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>开蚌</translation>
    </message>
    <message>
        <source>No orders in this show.</source>
        <translation>本场没有订单。</translation>
    </message>
    <message>
        <source>Nothing was on air and nothing was ordered.</source>
        <translation>没有商品讲解，也没有订单。</translation>
    </message>
    <message>
        <source>Settled so far: %1, after %2 in fees and %3 of refunds</source>
        <translation>目前已结算 %1（已扣费用 %2、退款 %3）</translation>
    </message>
    <message>
        <source>Empty: %1 · dead: %2 · made good by another mussel: %3</source>
        <translation>空蚌：%1 · 死蚌：%2 · 已补开：%3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Is it complete?</source>
        <translation>数据完整吗？</translation>
    </message>
</context>
<context>
    <name>kaibang::ReviewPage</name>
    <message>
        <source>No show has ended yet. After your first show its review appears here.</source>
        <translation>还没有结束的直播。第一场直播结束后，复盘会显示在这里。</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>打印为 PDF…</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>返回订单</translation>
    </message>
    <message>
        <source>Past shows</source>
        <translation>历史场次</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Orders per minute</source>
        <translation>每分钟订单数</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Short orders</source>
        <translation>缺货订单</translation>
    </message>
    <message>
        <source>What ran out</source>
        <translation>售罄商品</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>直播场次</translation>
    </message>
    <message>
        <source>Print the review</source>
        <translation>打印复盘</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The review was written to %1.</source>
        <translation>复盘已保存到 %1。</translation>
    </message>
    <message>
        <source>Marked moments</source>
        <translation>标记的时刻</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>开蚌</translation>
    </message>
    <message>
        <source>Is it complete?</source>
        <translation>数据完整吗？</translation>
    </message>
    <message>
        <source>Send the day to the village</source>
        <translation>把当天发给村里</translation>
    </message>
    <message>
        <source>Copy it for a chat</source>
        <translation>复制到聊天</translation>
    </message>
    <message>
        <source>%1: one signed file for the coordinator, without any buyer</source>
        <comment>a key</comment>
        <translation>%1：给协调员的一个签名文件，不含任何买家</translation>
    </message>
</context>
<context>
    <name>kaibang::RolePane</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Who is at the console?</source>
        <translation>现在是谁在操作？</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>May do: %1.</source>
        <extracomment>the acts of a role, as a list</extracomment>
        <translation>可以做：%1。</translation>
    </message>
    <message>
        <source>At the console now: %1.</source>
        <extracomment>a role</extracomment>
        <translation>现在操作的是：%1。</translation>
    </message>
</context>
<context>
    <name>kaibang::RoleWords</name>
    <message>
        <source>Host</source>
        <comment>role</comment>
        <translation>主播</translation>
    </message>
    <message>
        <source>Helper</source>
        <comment>role</comment>
        <translation>帮手</translation>
    </message>
    <message>
        <source>Trainee</source>
        <comment>role</comment>
        <translation>学徒</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <comment>role</comment>
        <translation>村协调员</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role</comment>
        <extracomment>role, name of a person</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>opening table</source>
        <comment>act</comment>
        <translation>开蚌台</translation>
    </message>
    <message>
        <source>packing</source>
        <comment>act</comment>
        <translation>打包</translation>
    </message>
    <message>
        <source>selling</source>
        <comment>act</comment>
        <translation>卖货</translation>
    </message>
    <message>
        <source>claims and holds</source>
        <comment>act</comment>
        <translation>扣单和留货</translation>
    </message>
    <message>
        <source>stock</source>
        <comment>act</comment>
        <translation>库存</translation>
    </message>
    <message>
        <source>bringing in files</source>
        <comment>act</comment>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>starting a show</source>
        <comment>act</comment>
        <translation>开播</translation>
    </message>
    <message>
        <source>buyers&apos; names and addresses</source>
        <comment>act</comment>
        <translation>买家的姓名和地址</translation>
    </message>
    <message>
        <source>exports</source>
        <comment>act</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>signing days off</source>
        <comment>act</comment>
        <translation>签日结</translation>
    </message>
    <message>
        <source>ending a show</source>
        <comment>act</comment>
        <translation>下播</translation>
    </message>
    <message>
        <source>prices</source>
        <comment>act</comment>
        <translation>价格</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>act</comment>
        <translation>退款</translation>
    </message>
    <message>
        <source>erasing buyers</source>
        <comment>act</comment>
        <translation>删除买家</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>act</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>keys and shop keys</source>
        <comment>act</comment>
        <translation>按键和店铺密钥</translation>
    </message>
    <message>
        <source>restoring backups</source>
        <comment>act</comment>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>roles and PINs</source>
        <comment>act</comment>
        <translation>角色和 PIN</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>acts of a role</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between acts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not for whoever is at the console now: %1. It is for: %2. Ctrl+Shift+L changes who is at the console.</source>
        <extracomment>an act, the roles that may do it</extracomment>
        <translation>现在操作的人不能做：%1。可以做的是：%2。按 Ctrl+Shift+L 换人。</translation>
    </message>
    <message>
        <source>deleting, archiving and taking imports back</source>
        <comment>act</comment>
        <translation>删除、归档和撤销导入</translation>
    </message>
    <message>
        <source>the village&apos;s desk</source>
        <comment>act</comment>
        <translation>村工作台</translation>
    </message>
</context>
<context>
    <name>kaibang::RulesSection</name>
    <message>
        <source>Rule cards</source>
        <translation>规则提示卡</translation>
    </message>
    <message>
        <source>Reminders in our own words, not legal advice. Rules change: read the source, and ask the market office or a lawyer when in doubt.</source>
        <translation>这些是我们用自己的话写的提醒，不是法律意见。规定会变：请以原文为准，拿不准时请咨询市场监管部门或律师。</translation>
    </message>
    <message>
        <source>China: openings and blind boxes</source>
        <translation>中国：开蚌与盲盒</translation>
    </message>
    <message>
        <source>Guidance on the conduct of blind box business (trial), State Administration for Market Regulation, June 2023</source>
        <translation>《盲盒经营行为规范指引（试行）》，国家市场监督管理总局，2023 年 6 月</translation>
    </message>
    <message>
        <source>Tell buyers before they pay what can be inside, how it comes about, how often each kind is found and what it is worth. The disclosure card is for that.</source>
        <translation>买家付款前就要告知：可能开出什么、怎么开、各种多常见、值多少。公示卡就是做这个的。</translation>
    </message>
    <message>
        <source>Never sell to children under 8. From 8 on, make sure that a guardian has agreed, and say so clearly where you sell.</source>
        <translation>绝不向未满 8 周岁的儿童销售。满 8 周岁的未成年人须确认监护人同意，并在销售处醒目提示。</translation>
    </message>
    <message>
        <source>Do not change a result or the odds behind the scenes. Kaibang has no draw of any kind.</source>
        <translation>不得在后台改变结果或概率。开蚌软件没有任何抽取功能。</translation>
    </message>
    <message>
        <source>Live animals are not sold as a blind box: open on camera and send what was found, not a live mussel with a promise.</source>
        <translation>活体动物不得以盲盒形式销售：请当场开蚌，寄出开到的珍珠，不要寄活蚌加承诺。</translation>
    </message>
    <message>
        <source>A minimum that everybody gets, and limits for each buyer, are encouraged.</source>
        <translation>鼓励设置保底，并限制每位买家的数量。</translation>
    </message>
    <message>
        <source>China: giveaways and prize draws</source>
        <translation>中国：福利与抽奖</translation>
    </message>
    <message>
        <source>Interim provisions on promotional conduct, State Administration for Market Regulation, order 32 of 29 October 2020, in force since 1 December 2020</source>
        <translation>《规范促销行为暂行规定》，国家市场监督管理总局令第 32 号，2020 年 10 月 29 日公布，2020 年 12 月 1 日起施行</translation>
    </message>
    <message>
        <source>The highest prize of a draw is worth at most 50,000 yuan.</source>
        <translation>抽奖的最高奖价值不超过五万元。</translation>
    </message>
    <message>
        <source>Before the draw say who may join and how, when and how it is decided, and which prizes there are, with their number or the odds. Do not change it afterwards.</source>
        <translation>抽奖前公布：谁能参加、怎么参加、何时怎样开奖、有哪些奖品及数量或中奖概率。公布后不得更改。</translation>
    </message>
    <message>
        <source>A giveaway for likes or for following counts as well. Keep what was announced and who won.</source>
        <translation>为点赞或关注送福利也算在内。请保留公布的内容和中奖名单。</translation>
    </message>
    <message>
        <source>Mexico: promotions and offers</source>
        <translation>墨西哥：促销与优惠</translation>
    </message>
    <message>
        <source>Federal Consumer Protection Law of 24 December 1992, articles 46 to 50; the office is PROFECO</source>
        <translation>墨西哥《联邦消费者保护法》（1992 年 12 月 24 日），第 46 至 50 条；主管机关 PROFECO</translation>
    </message>
    <message>
        <source>Say the conditions of a promotion, and until when it runs or how many pieces there are. Without either it holds until you publicly end it.</source>
        <translation>说明促销条件，以及到何时为止或有多少件。两者都不说明，则一直有效，直到公开宣布结束。</translation>
    </message>
    <message>
        <source>What was offered must be kept. Otherwise the buyer may ask for it, for something equal, or for the contract to be undone, with the difference in price.</source>
        <translation>承诺的优惠必须兑现。否则买家可以要求兑现、要求等值商品，或解除合同并取得差价。</translation>
    </message>
    <message>
        <source>Show the total price, and say clearly what is inside and what is not.</source>
        <translation>标明总价，说清楚包含什么、不包含什么。</translation>
    </message>
    <message>
        <source>Mexico: raffles and draws</source>
        <translation>墨西哥：抽奖</translation>
    </message>
    <message>
        <source>Federal Law of Games and Draws, published on 31 December 1947, and its regulation; the office is the Ministry of the Interior (SEGOB)</source>
        <translation>墨西哥《联邦博彩与抽奖法》（1947 年 12 月 31 日公布）及其条例；主管机关内政部（SEGOB）</translation>
    </message>
    <message>
        <source>A draw decided by chance, also a free one for publicity, needs a permit of SEGOB before it is announced.</source>
        <translation>凡靠运气决定的抽奖，包括免费宣传抽奖，公布前都须取得 SEGOB 许可。</translation>
    </message>
    <message>
        <source>A sale is no draw: whoever pays for an opening gets what is in that mussel. Do not call it a raffle, and do not sell numbers.</source>
        <translation>卖蚌不是抽奖：付款买开蚌的人得到那只蚌里的东西。不要叫它抽奖，也不要卖号码。</translation>
    </message>
</context>
<context>
    <name>kaibang::RunOrderDelegate</name>
    <message>
        <source>sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>only %1 left</source>
        <translation>仅剩 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
</context>
<context>
    <name>kaibang::RunOrderModel</name>
    <message>
        <source>on air</source>
        <translation>讲解中</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>已暂放</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已讲解</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待讲解</translation>
    </message>
    <message>
        <source>Product no longer in the catalogue, %1</source>
        <translation>商品已不在目录中，%1</translation>
    </message>
    <message>
        <source>%1, %2, left %3, %4</source>
        <extracomment>read aloud for a row of the run order: name, price, stock, state</extracomment>
        <translation>%1，%2，剩 %3，%4</translation>
    </message>
    <message>
        <source>No longer in the catalogue</source>
        <translation>已不在目录中</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>what is left of a flash price: time, then units</extracomment>
        <translation>%1 · 剩 %2</translation>
    </message>
</context>
<context>
    <name>kaibang::RunOrderPane</name>
    <message>
        <source>Add to %1</source>
        <translation>%1 加库存</translation>
    </message>
    <message>
        <source>Take from %1</source>
        <translation>%1 减库存</translation>
    </message>
    <message>
        <source>RUN ORDER</source>
        <translation>商品队列</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a product to the run order</source>
        <translation>添加商品到队列</translation>
    </message>
    <message>
        <source>Take the chosen item off the run order (Delete)</source>
        <translation>把选中的商品移出队列 (Delete)</translation>
    </message>
    <message>
        <source>Next item on air</source>
        <translation>讲解下一个商品</translation>
    </message>
    <message>
        <source>Item before on air again</source>
        <translation>重讲上一个商品</translation>
    </message>
    <message>
        <source>Park the item on air</source>
        <translation>暂放讲解中的商品</translation>
    </message>
    <message>
        <source>Run order</source>
        <translation>商品队列</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Units to add or take</source>
        <translation>要增减的件数</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重讲</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>暂放</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move an item, Ctrl+Enter puts it on air</source>
        <translation>Alt+Up 和 Alt+Down 移动商品，Ctrl+Enter 开始讲解</translation>
    </message>
    <message>
        <source>The run order is empty.
Add the products of this show in the order you want to present them, then press Next to put the first one on air.</source>
        <translation>商品队列是空的。
请按讲解顺序添加本场商品，然后按“下一个”开始讲解第一件。</translation>
    </message>
</context>
<context>
    <name>kaibang::SaleForm</name>
    <message>
        <source>Sold: record a paid sale of the item on air</source>
        <translation>卖出：给讲解中商品记一笔已付款的销售</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity of the sale</source>
        <translation>销售数量</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>每件价格</translation>
    </message>
    <message>
        <source>Below the lowest price. PIN to sell anyway:</source>
        <translation>低于底价。输入 PIN 仍可卖出：</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>卖出</translation>
    </message>
</context>
<context>
    <name>kaibang::SceneRows</name>
    <message>
        <source>Add a line</source>
        <translation>加一行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>When this is on air</source>
        <translation>讲解这个时</translation>
    </message>
    <message>
        <source>OBS shows the scene</source>
        <translation>OBS 显示场景</translation>
    </message>
    <message>
        <source>Any other item</source>
        <translation>其他任何商品</translation>
    </message>
    <message>
        <source>“Back soon” is on</source>
        <translation>“马上回来”开着时</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>A product that is no longer sold</source>
        <translation>已不再卖的商品</translation>
    </message>
    <message>
        <source>choose a scene</source>
        <translation>选一个场景</translation>
    </message>
</context>
<context>
    <name>kaibang::SettlementModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>column: its number</comment>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>amount of money</comment>
        <translation>应收</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>amount of money, before fees</comment>
        <translation>实收</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>how old</comment>
        <translation>天数</translation>
    </message>
</context>
<context>
    <name>kaibang::SettlementPage</name>
    <message>
        <source>Expected before fees</source>
        <translation>应收（未扣费用）</translation>
    </message>
    <message>
        <source>Paid out before fees</source>
        <translation>平台入账（未扣费用）</translation>
    </message>
    <message>
        <source>Refunds taken</source>
        <translation>已扣退款</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>流水号 %1</translation>
    </message>
    <message>
        <source>tells of the same money and is not counted</source>
        <translation>说的是同一笔钱，不重复计算</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>提现</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>What the statements say</source>
        <translation>账单里怎么说</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>要看一下：%1</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>Agrees: %1</source>
        <translation>一致：%1</translation>
    </message>
    <message>
        <source>Order unknown: %1</source>
        <translation>订单未知：%1</translation>
    </message>
    <message>
        <source>Income %1 − refunds %2 − fees %3 = settled %4 %5. To the bank: %6.</source>
        <translation>收入 %1 − 退款 %2 − 费用 %3 = 结算 %4 %5。提现：%6。</translation>
    </message>
    <message>
        <source>Number (Ctrl+F)</source>
        <translation>订单号（Ctrl+F）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The order&apos;s story</source>
        <translation>订单的来龙去脉</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>接受差额</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>返回订单</translation>
    </message>
    <message>
        <source>Bring in a statement…</source>
        <translation>导入账单…</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Search by order number</source>
        <translation>按订单号查找</translation>
    </message>
    <message>
        <source>It is right like this, because</source>
        <translation>这样是对的，因为</translation>
    </message>
    <message>
        <source>Payouts by order</source>
        <translation>按订单看打款</translation>
    </message>
    <message>
        <source>Payouts by day</source>
        <translation>按日看打款</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>近 3 个月</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>No statement has been brought in yet.</source>
        <translation>还没有导入账单。</translation>
    </message>
    <message>
        <source>Download the statement of your platform and drop the file on this page. Each order is then compared with what really came. You find it here:</source>
        <translation>从平台下载账单，把文件拖到这个页面上，每笔订单就会和实际到账的钱逐一核对。账单在这里下载：</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>The statements here reach to %1.</source>
        <translation>账单已到 %1。</translation>
    </message>
    <message>
        <source>What the platforms paid out, beside what they should have.</source>
        <translation>平台实际打的款，和应该打的款。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of it also stand in another statement and count once.</source>
        <translation>
            <numerusform>其中 %n 行在别的账单里也有，只算一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in statements</source>
        <translation>导入账单</translation>
    </message>
    <message>
        <source>Statements (*.csv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation>账单 (*.csv *.txt *.xlsx *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the settlement by order</source>
        <translation>按订单导出结算</translation>
    </message>
    <message>
        <source>Export the payouts by day</source>
        <translation>按日导出打款</translation>
    </message>
    <message>
        <source>Say why it is right, so that you still know in a year.</source>
        <translation>写下为什么没问题，一年后你还看得懂。</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>已接受：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>It is no longer accepted.</source>
        <translation>已不再接受这个差额。</translation>
    </message>
</context>
<context>
    <name>kaibang::SetupPage</name>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>接单方式</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Sections of Setup</source>
        <translation>设置分区</translation>
    </message>
    <message>
        <source>Keys and pedals</source>
        <translation>按键与踏板</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>One-off pieces</source>
        <translation>孤品</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>扣单</translation>
    </message>
    <message>
        <source>Rule cards</source>
        <translation>规则提示卡</translation>
    </message>
    <message>
        <source>Online shops</source>
        <translation>网店</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>数据源状况</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village desk</source>
        <translation>村工作台</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>画面内容</translation>
    </message>
    <message>
        <source>OBS and others</source>
        <translation>OBS 等软件</translation>
    </message>
    <message>
        <source>Sound and recording</source>
        <translation>声音与录制</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>Roles and PINs</source>
        <translation>角色和 PIN</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>反馈问题</translation>
    </message>
</context>
<context>
    <name>kaibang::ShopFields</name>
    <message>
        <source>ck_…</source>
        <translation>ck_…</translation>
    </message>
    <message>
        <source>cs_…</source>
        <translation>cs_…</translation>
    </message>
    <message>
        <source>In the shop: WooCommerce, Settings, Advanced, REST API, Add key, permission “Read”. Copy both parts of it here.</source>
        <translation>在店铺里：WooCommerce → 设置 → 高级 → REST API → 添加密钥，权限选“读取”。把两项都复制到这里。</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>用户密钥（consumer key）</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>用户私钥（consumer secret）</translation>
    </message>
    <message>
        <source>At dev.shopify.com make an app of your own with the permission “read_orders”, install it in your shop and copy its client ID and secret from its settings. An app that was made in the shop&apos;s admin before 2026 has an access token (shpat_…) instead. The address is the one that ends in .myshopify.com.</source>
        <translation>在 dev.shopify.com 建一个自己的应用，授予“read_orders”权限，安装到你的店铺，再从应用设置里复制客户端 ID 和密钥。2026 年以前在店铺后台建的应用用的是访问令牌（shpat_…）。店铺地址是以 .myshopify.com 结尾的那个。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Access token of an older app</source>
        <translation>旧应用的访问令牌</translation>
    </message>
    <message>
        <source>1. At developers.mercadolibre.com.mx make an app of your own, with any https address of yours as redirect, and tick “offline access” and reading orders. Copy its ID and secret.
2. Open the permission page, log in as the seller and allow it. Your browser then goes to your address; it does not matter what is shown there.
3. Copy the whole address from the browser. It works once and for some minutes.</source>
        <translation>1. 在 developers.mercadolibre.com.mx 建一个自己的应用，重定向地址填任意一个你的 https 地址，勾选“离线访问”和读取订单。复制应用的 ID 和密钥。
2. 打开授权页面，用卖家账号登录并同意。浏览器会转到你填的地址，那里显示什么都没关系。
3. 把浏览器里的整个地址复制过来。它只能用一次，几分钟内有效。</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>应用 ID</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>Redirect address of the app</source>
        <translation>应用的重定向地址</translation>
    </message>
    <message>
        <source>Open the permission page</source>
        <translation>打开授权页面</translation>
    </message>
    <message>
        <source>Address your browser went to, or a refresh token</source>
        <translation>浏览器转到的地址，或刷新令牌</translation>
    </message>
    <message>
        <source>1. At partner.tiktokshop.com make a custom app that may read orders. Copy its app key and app secret.
2. Open the app&apos;s authorisation link in a browser, log in as the seller and allow it.
3. Copy the whole address your browser goes to then. It works once and for some minutes.</source>
        <translation>1. 在 partner.tiktokshop.com 建一个可以读取订单的自定义应用。复制 App key 和 App secret。
2. 在浏览器里打开应用的授权链接，用卖家账号登录并同意。
3. 把浏览器随后转到的整个地址复制过来。它只能用一次，几分钟内有效。</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>App key</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>Enter the app&apos;s ID and its redirect address first.</source>
        <translation>请先填写应用 ID 和重定向地址。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in one: %1</source>
        <translation>打不开浏览器。请在浏览器里打开这个地址：%1</translation>
    </message>
</context>
<context>
    <name>kaibang::ShopForm</name>
    <message>
        <source>This address is not encrypted: on the way, others could read the buyers&apos; addresses. Use https:// if the shop has it.</source>
        <translation>这个地址没有加密：途中别人可能读到买家地址。店铺支持的话请用 https://。</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>你对它的叫法</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用这个密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>店铺类型</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>在这里的名称</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>店铺地址</translation>
    </message>
    <message>
        <source>Read what has changed in</source>
        <translation>读取这段时间的变化</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>连接店铺</translation>
    </message>
    <message>
        <source>A new key for %1</source>
        <translation>%1 的新密钥</translation>
    </message>
    <message>
        <source>shop.example.com</source>
        <translation>shop.example.com</translation>
    </message>
    <message>
        <source>This shop is connected already.</source>
        <translation>这家店铺已经连接。</translation>
    </message>
    <message>
        <source>This desktop has no keychain to keep the key in: nothing was connected and nothing was kept.</source>
        <translation>这个桌面没有存放密钥的密钥环：没有连接，也没有保存任何东西。</translation>
    </message>
    <message>
        <source>This opens another seller&apos;s shop. Log in as the seller of this one, or connect the other as a shop of its own.</source>
        <translation>这打开的是另一个卖家的店铺。请用这家店的卖家账号登录，或把那家店另行连接。</translation>
    </message>
    <message>
        <source>Something that the fields above ask for is still missing.</source>
        <translation>上面还有要填的没填。</translation>
    </message>
    <message>
        <source>Enter the address that ends in .myshopify.com. It stands in the shop&apos;s admin under Settings, Domains.</source>
        <translation>请填写以 .myshopify.com 结尾的地址。它在店铺后台的“设置 → 域名”里。</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s address, such as shop.example.com.</source>
        <translation>请填写店铺地址，例如 shop.example.com。</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>正在询问店铺…</translation>
    </message>
    <message>
        <source>%1 is connected. Its orders come in by themselves from now on.</source>
        <translation>%1 已连接。从现在起订单会自动进来。</translation>
    </message>
    <message>
        <source>%1 is asked with the new key from now on.</source>
        <translation>从现在起用新密钥查询 %1。</translation>
    </message>
</context>
<context>
    <name>kaibang::ShopsSection</name>
    <message>
        <source>No shop is connected.</source>
        <translation>还没有连接店铺。</translation>
    </message>
    <message>
        <source>This desktop has no keychain, and a shop&apos;s key is kept nowhere else: no shop can be connected here. Orders come in by file and by hand as ever.</source>
        <translation>这个桌面没有密钥环，而店铺密钥不会存到别处：这里不能连接店铺。订单照常可以用文件和手动录入。</translation>
    </message>
    <message>
        <source>A rehearsal asks no real shop: shops are connected in the real ledger.</source>
        <translation>排练不连接真实店铺：请在真实账本里连接。</translation>
    </message>
    <message>
        <source>Online shops</source>
        <translation>网店</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>%1 is disconnected and its key forgotten. Its orders stay.</source>
        <translation>%1 已断开，密钥已删除。它的订单保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <translation>%1 已重新连接。</translation>
    </message>
    <message>
        <source>Orders of your online shops are fetched by themselves while the internet is there. The key is kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>只要有网络，你的网店订单会自动取来。密钥只存在这台电脑的密钥环里。</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
</context>
<context>
    <name>kaibang::ShowActions</name>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 已售罄。</translation>
    </message>
    <message>
        <source>%1: only %2 left.</source>
        <translation>%1：仅剩 %2。</translation>
    </message>
    <message>
        <source>There is no item before this one.</source>
        <translation>前面没有商品了。</translation>
    </message>
    <message>
        <source>%1 is parked; Next skips it.</source>
        <translation>%1 已暂放，“下一个”会跳过它。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is back in the run order.</source>
        <translation>%1 已回到商品队列。</translation>
    </message>
    <message>
        <source>%1 is in the run order.</source>
        <translation>%1 已加入商品队列。</translation>
    </message>
    <message>
        <source>%1 is off the run order.</source>
        <translation>%1 已移出商品队列。</translation>
    </message>
    <message>
        <source>%1: %2, now %3.</source>
        <extracomment>product, signed change, stock afterwards</extracomment>
        <translation>%1：%2，现为 %3。</translation>
    </message>
    <message>
        <source>Sold: %1 × %2, %3.</source>
        <extracomment>quantity, product, amount</extracomment>
        <translation>已售：%1 × %2，%3。</translation>
    </message>
    <message>
        <source>The sale is taken back.</source>
        <translation>已撤回这笔销售。</translation>
    </message>
    <message>
        <source>That is below the lowest price of %1. Nothing is sold yet.</source>
        <translation>低于底价 %1。尚未售出。</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>仍要售出</translation>
    </message>
    <message>
        <source>The folder for pictures cannot be made. Choose another in Setup.</source>
        <translation>无法创建图片文件夹。请在“设置”中另选一个。</translation>
    </message>
    <message>
        <source>Picture kept: %1</source>
        <translation>已保存图片：%1</translation>
    </message>
    <message>
        <source>There is no camera picture to keep right now.</source>
        <translation>现在没有可保存的摄像头画面。</translation>
    </message>
    <message>
        <source>The picture could not be written. Look whether the disk is full.</source>
        <translation>图片无法写入。请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>The stock is still not enough. Add stock with + first.</source>
        <translation>库存仍然不足。请先按 + 补货。</translation>
    </message>
    <message>
        <source>The order is covered now.</source>
        <translation>该订单现已有货。</translation>
    </message>
    <message numerus="yes">
        <source>Remembered. %n orders took their stock.</source>
        <translation>
            <numerusform>已记住。%n 个订单已占用库存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked at %1.</source>
        <translation>已标记 %1。</translation>
    </message>
    <message>
        <source>The run order has no further item. Add one, or press Again to go back.</source>
        <translation>队列里没有下一件了。请添加商品，或按“重讲”返回。</translation>
    </message>
    <message>
        <source>The flash price has not so many left, or not for one buyer. Nothing is sold.</source>
        <translation>限时价剩余不够，或超过每人限量。没有卖出。</translation>
    </message>
    <message>
        <source>An opening needs its disclosure card before it is shown or sold. Next skips it when it is parked.</source>
        <translation>开蚌商品要先有公示卡才能讲解或出售。暂放它，“下一个”就会跳过。</translation>
    </message>
    <message>
        <source>The order stays as it is. You find it on the Orders page.</source>
        <translation>订单保持原样，可在订单页找到。</translation>
    </message>
    <message>
        <source>The show has no name now.</source>
        <translation>本场现在没有名称。</translation>
    </message>
    <message>
        <source>The show is called %1.</source>
        <translation>本场名称：%1。</translation>
    </message>
    <message>
        <source>%1 Nothing is sold.</source>
        <extracomment>why the PIN did not open it</extracomment>
        <translation>%1没有卖出。</translation>
    </message>
</context>
<context>
    <name>kaibang::ShowPage</name>
    <message>
        <source>The price cannot be read. Write it like 59.00.</source>
        <translation>价格无法识别。请按 59.00 的格式填写。</translation>
    </message>
    <message>
        <source>The panes are in their places.</source>
        <translation>窗格已就位。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing is on air. Press Next to put the next item on air.</source>
        <translation>没有正在讲解的商品。按“下一个”开始讲解。</translation>
    </message>
    <message>
        <source>Write the card</source>
        <translation>填写公示卡</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left. Delete or move large files now, or no order can be kept any more.</source>
        <translation>磁盘快满了，只剩 %1。请马上删除或移走大文件，否则订单将无法保存。</translation>
    </message>
    <message>
        <source>%1 left on the disk. Make room in the next break: delete or move large files.</source>
        <translation>磁盘只剩 %1。请在下次休息时腾出空间：删除或移走大文件。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>The screen for the picture is gone (%1). The picture is back there when it is.</source>
        <translation>显示画面的屏幕断开了（%1）。接上后画面会自动回来。</translation>
    </message>
</context>
<context>
    <name>kaibang::SignPane</name>
    <message>
        <source>Make the village&apos;s key</source>
        <translation>生成村的密钥</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>核对签日链</translation>
    </message>
    <message>
        <source>Notice page</source>
        <translation>公告页</translation>
    </message>
    <message>
        <source>Township file…</source>
        <translation>乡镇报表…</translation>
    </message>
    <message>
        <source>Teaching data…</source>
        <translation>教学数据…</translation>
    </message>
    <message>
        <source>Note beside the signature (may stay empty)</source>
        <translation>签名旁的备注（可留空）</translation>
    </message>
    <message>
        <source>Corrections of this day</source>
        <translation>这一天的更正</translation>
    </message>
    <message>
        <source>Signed days</source>
        <translation>已签的日子</translation>
    </message>
    <message>
        <source>The township&apos;s file</source>
        <translation>乡镇报表文件</translation>
    </message>
    <message>
        <source>township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Tables (*.csv)</source>
        <translation>工作簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Teaching data of the month</source>
        <translation>当月教学数据</translation>
    </message>
    <message>
        <source>teaching-data</source>
        <translation>教学数据</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>Hold to sign</source>
        <translation>按住签日</translation>
    </message>
    <message>
        <source>Sign the day: hold for a second. It cannot be undone.</source>
        <translation>签日：按住一秒。不可撤销。</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>签日内容</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签日时间</translation>
    </message>
    <message>
        <source>Corrections and note</source>
        <translation>更正与备注</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Signed at %1. What stands here now includes later corrections.</source>
        <translation>已于 %1 签日。这里的数字包含之后的更正。</translation>
    </message>
    <message>
        <source>Nobody has reported yet: there is nothing to sign.</source>
        <translation>还没有人报，没有可签的内容。</translation>
    </message>
    <message>
        <source>This will be frozen. Bundles that come later become corrections.</source>
        <translation>以下内容将被冻结。之后到的日报包将记为更正。</translation>
    </message>
    <message>
        <source>Households that reported</source>
        <translation>已报的农户</translation>
    </message>
    <message>
        <source>Households that are missing</source>
        <translation>未报的农户</translation>
    </message>
    <message>
        <source>Orders, %1</source>
        <translation>订单，%1</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>已付，%1</translation>
    </message>
    <message>
        <source>Refunded, %1</source>
        <translation>已退，%1</translation>
    </message>
    <message>
        <source>Net, %1</source>
        <translation>净额，%1</translation>
    </message>
    <message>
        <source>Exceptions nobody has looked at</source>
        <translation>尚未查看的异常</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>等另外 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>未报：%1</translation>
    </message>
    <message>
        <source>This desktop has no keychain for the village&apos;s key, so no day can be signed here. Everything else works. Unlock or install a keychain (GNOME Keyring, KWallet) and start again.</source>
        <translation>这个桌面没有可存放村密钥的密钥环，因此这里不能签日，其他功能都可用。请解锁或安装密钥环（GNOME Keyring、KWallet）后重新启动。</translation>
    </message>
    <message>
        <source>A day is signed with the village&apos;s own key. It is made once, on this computer, and stays in its keychain.</source>
        <translation>签日用村自己的密钥。它在这台电脑上生成一次，保存在密钥环里。</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n 条更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are signed. Checking takes a moment.</source>
        <translation>
            <numerusform>已签 %n 天。核对需要片刻。</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not signed: later bundles simply stand.</source>
        <translation>这一天未签：之后到的日报包直接生效。</translation>
    </message>
    <message>
        <source>Nothing has changed since the day was signed.</source>
        <translation>签日后没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) since the day was signed. Enter shows what the bundles told.</source>
        <translation>
            <numerusform>签日后有 %n 行更正。按回车查看各日报包的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed. Bundles that come later become corrections.</source>
        <translation>%1 已签日。之后到的日报包将记为更正。</translation>
    </message>
    <message>
        <source>Too few households reported this month for nobody to be told apart. No file was written.</source>
        <translation>本月上报的农户太少，无法保证认不出是谁。没有写出文件。</translation>
    </message>
    <message>
        <source>%1 %2 households are in it, %3 are left out because too few are like them.</source>
        <translation>%1 其中有 %2 户；%3 户因相似的农户太少而未收入。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>kaibang::SlateBanner</name>
    <message>
        <source>Viewers see &quot;%1&quot; and not the camera.</source>
        <translation>观众看到的是“%1”，看不到摄像头。</translation>
    </message>
    <message>
        <source>Viewers see &quot;%1&quot; on the card.</source>
        <translation>观众在卡片上看到“%1”。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Take it off (%1)</source>
        <translation>撤下（%1）</translation>
    </message>
</context>
<context>
    <name>kaibang::SoundCheck</name>
    <message>
        <source>Play a sound</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation>听到了</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>没听到</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>An order that is paid, a claim, an empty shelf: each has its own sound.</source>
        <translation>付款、扣单、缺货，各有各的声音。</translation>
    </message>
    <message>
        <source>That is how a paid order sounds. Did you hear it?</source>
        <translation>这是付款订单的声音。听到了吗？</translation>
    </message>
    <message>
        <source>Good. How loud it is, and which sounds there are, you choose in Setup.</source>
        <translation>好。音量大小、要哪些声音，都可以在设置里选。</translation>
    </message>
    <message>
        <source>Kaibang is as loud as it can be now. Turn up the computer&apos;s own volume, choose the right loudspeaker in its settings, then play the sound again.</source>
        <translation>开蚌的音量已调到最大。请调大电脑的音量，在电脑设置里选对扬声器，再播放一次。</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker now. Plug one in or connect it, then play the sound again.</source>
        <translation>这台电脑现在没有扬声器。请插上或连接一个，再播放一次。</translation>
    </message>
</context>
<context>
    <name>kaibang::SoundSection</name>
    <message>
        <source>Sounds and speech</source>
        <translation>声音与播报</translation>
    </message>
    <message>
        <source>Each sound has its own rhythm, so that you know it without looking. They play on this computer only.</source>
        <translation>每种提示音节奏不同，不看屏幕也能分辨。只在本机播放。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>试听：%1</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Install speech-dispatcher with a voice, then start Kaibang again.</source>
        <translation>这台电脑没有该语言的语音。请安装 speech-dispatcher 及语音后重新启动开蚌。</translation>
    </message>
    <message>
        <source>An order is paid</source>
        <translation>订单已付款</translation>
    </message>
    <message>
        <source>Stock is low</source>
        <translation>库存不足</translation>
    </message>
    <message>
        <source>A source of orders is silent</source>
        <translation>订单来源没有动静</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>磁盘快满了</translation>
    </message>
    <message>
        <source>Say new orders aloud</source>
        <translation>语音播报新订单</translation>
    </message>
    <message>
        <source>A scanned thing belongs into the bag</source>
        <translation>扫到的物品属于本袋</translation>
    </message>
    <message>
        <source>A scanned thing does not belong there</source>
        <translation>扫到的物品不属于本袋</translation>
    </message>
    <message>
        <source>Somebody claims an item</source>
        <translation>有人扣单</translation>
    </message>
    <message>
        <source>A hold has expired</source>
        <translation>有保留过期</translation>
    </message>
    <message>
        <source>Whose opening is next</source>
        <translation>下一位开蚌的是谁</translation>
    </message>
    <message>
        <source>A stream is lost, or its room closes soon</source>
        <translation>推流断开，或直播间快要关闭</translation>
    </message>
</context>
<context>
    <name>kaibang::StatusStrip</name>
    <message>
        <source>LIVE</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>未开播</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>长按结束</translation>
    </message>
    <message>
        <source>Start show</source>
        <translation>开始直播</translation>
    </message>
    <message>
        <source>Hold for one second to end the show</source>
        <translation>长按一秒结束直播</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>待付</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>to open</source>
        <translation>待开</translation>
    </message>
    <message>
        <source>Give this show a name</source>
        <translation>给本场起个名称</translation>
    </message>
    <message>
        <source>Name this show…</source>
        <translation>给本场起名…</translation>
    </message>
    <message>
        <source>REC %1</source>
        <translation>录制 %1</translation>
    </message>
    <message>
        <source>microphone off</source>
        <translation>麦克风已关</translation>
    </message>
    <message>
        <source>disk: %1 h</source>
        <translation>磁盘：%1 小时</translation>
    </message>
    <message>
        <source>disk: %1 min</source>
        <translation>磁盘：%1 分钟</translation>
    </message>
    <message>
        <source>live to %1 of %2</source>
        <translation>已播 %1/%2</translation>
    </message>
</context>
<context>
    <name>kaibang::StockPage</name>
    <message>
        <source>Search products (Ctrl+F)</source>
        <translation>搜索商品 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>库存偏低</translation>
    </message>
    <message>
        <source>A catalogue file may change prices. Enter the PIN to import it.</source>
        <translation>目录文件可能会改动价格。请输入 PIN 后导入。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>孤品</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Products and pieces</source>
        <translation>商品和孤品</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Stock and history</source>
        <translation>库存与记录</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Nothing fits the search. Clear it to see every product.</source>
        <translation>没有符合搜索的商品。清空搜索可查看全部商品。</translation>
    </message>
    <message>
        <source>No products yet. Add your first product, or drop a catalogue file (CSV) on this page.</source>
        <translation>还没有商品。请添加第一个商品，或把目录文件 (CSV) 拖到本页。</translation>
    </message>
    <message>
        <source>Edits that were not saved have been put aside.</source>
        <translation>未保存的修改已暂存。</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>恢复修改</translation>
    </message>
    <message>
        <source>A price has changed. Enter the PIN to save it.</source>
        <translation>价格有改动。请输入 PIN 后保存。</translation>
    </message>
    <message>
        <source>This code belongs to another product. Nothing was saved.</source>
        <translation>此编码已被其他商品使用。未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Enter the PIN to archive %1.</source>
        <translation>请输入 PIN 以归档 %1。</translation>
    </message>
    <message>
        <source>%1 was archived. Its history stays.</source>
        <translation>%1 已归档，历史记录仍保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>导入目录</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>表格 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>导出目录</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The catalogue was written to %1.</source>
        <translation>目录已保存到 %1。</translation>
    </message>
    <message>
        <source>Low stock (%1)</source>
        <translation>库存偏低（%1）</translation>
    </message>
    <message>
        <source>Disclosure card</source>
        <translation>公示卡</translation>
    </message>
    <message>
        <source>A piece exists once, and there is more than one of this. Nothing was saved. Choose another kind, or take the rest from stock first.</source>
        <translation>孤品只有一件，而这个商品不止一件。没有保存。请换一个类型，或先把多余的移出库存。</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>搜索商品</translation>
    </message>
</context>
<context>
    <name>kaibang::StockPane</name>
    <message>
        <source>+5 or -3</source>
        <translation>+5 或 -3</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Every change, newest first</source>
        <translation>全部变动，最新在前</translation>
    </message>
    <message>
        <source>Stock history</source>
        <translation>库存记录</translation>
    </message>
    <message>
        <source>Choose a product on the left</source>
        <translation>请在左侧选择商品</translation>
    </message>
    <message>
        <source>%1 on hand · %2 sold</source>
        <translation>现有 %1 · 已售 %2</translation>
    </message>
    <message>
        <source>Write a whole number such as +5 or -3.</source>
        <translation>请填写整数，如 +5 或 -3。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1: %2, now %3 on hand.</source>
        <translation>%1：%2，现有 %3。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 held by unpaid orders</source>
        <translation>未付款订单占用 %1</translation>
    </message>
    <message>
        <source>codes, for example A1 x2, B7</source>
        <translation>编码，例如 A1 x2, B7</translation>
    </message>
    <message>
        <source>Save set</source>
        <translation>保存套装</translation>
    </message>
    <message>
        <source>Sold as a set of (empty: no set)</source>
        <translation>作为套装出售，包含（空：不是套装）</translation>
    </message>
    <message>
        <source>%1 has a stock of its own.</source>
        <translation>%1 有自己的库存。</translation>
    </message>
    <message>
        <source>%1 is a set now: its stock is what its parts allow.</source>
        <translation>%1 现在是套装：库存由部件决定。</translation>
    </message>
    <message>
        <source>Nobody knows the code %1.</source>
        <translation>没有编码 %1。</translation>
    </message>
    <message>
        <source>Take its own stock to zero first, and out of other sets.</source>
        <translation>请先把它自己的库存清零，并从其他套装中移出。</translation>
    </message>
    <message>
        <source>Write codes with how many of each: A1 x2, B7. A set cannot hold a set.</source>
        <translation>写编码和数量：A1 x2, B7。套装不能包含套装。</translation>
    </message>
    <message>
        <source>A set: %1 can be made of its parts</source>
        <translation>套装：现有部件可组成 %1 套</translation>
    </message>
</context>
<context>
    <name>kaibang::StreamForm</name>
    <message>
        <source>A key is kept. Leave the field empty to go on with it.</source>
        <translation>密钥已保存。留空就继续用它。</translation>
    </message>
    <message>
        <source>This address is not encrypted: on the way, others could read the key. Use rtmps:// if the platform has it.</source>
        <translation>这个地址没有加密：途中可能有人看到密钥。平台有 rtmps:// 就用它。</translation>
    </message>
    <message>
        <source>The last part of the address was taken as its key.</source>
        <translation>地址的最后一段当作了密钥。</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>自己起的名字</translation>
    </message>
    <message>
        <source>rtmps://… with the key or without</source>
        <translation>rtmps://… 带不带密钥都行</translation>
    </message>
    <message>
        <source>where the server asks for one</source>
        <translation>服务器要求时才填</translation>
    </message>
    <message>
        <source>SRT passphrase</source>
        <translation>SRT 口令</translation>
    </message>
    <message>
        <source>The main one: for its sake the picture is made smaller</source>
        <translation>主平台：线路弱时为它降低画质</translation>
    </message>
    <message>
        <source>Nobody sees what is sent there before I say so on the platform</source>
        <translation>我在平台上确认之前，没人能看到推过去的画面</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>在这里的名字</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>推流地址</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>推流密钥</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Without a stream the room closes after</source>
        <translation>断流多久后直播间关闭</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Add a place to go live to</source>
        <translation>添加开播平台</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
</context>
<context>
    <name>kaibang::StreamRoom</name>
    <message>
        <source>You are not live any more: the picture cannot be compressed. Go live again, or choose 360p in Setup. Selling goes on.</source>
        <translation>直播已中断：画面无法压缩。请重新开播，或在设置里选 360p。卖货照常。</translation>
    </message>
    <message>
        <source>A rehearsal goes live nowhere. Open the real ledger to go live.</source>
        <translation>彩排不会真的开播。要开播请打开正式账本。</translation>
    </message>
    <message>
        <source>There is no place to go live to yet. Add one in Setup.</source>
        <translation>还没有开播平台。请在设置里添加。</translation>
    </message>
    <message>
        <source>No place to go live to is chosen. Choose one in Setup.</source>
        <translation>没有勾选开播平台。请在设置里勾选。</translation>
    </message>
    <message>
        <source>%1 has no stream key. Enter it in Setup.</source>
        <translation>%1没有推流密钥。请在设置里填入。</translation>
    </message>
    <message>
        <source>This computer cannot compress the picture. Choose 360p in Setup and try again.</source>
        <translation>这台电脑无法压缩画面。请在设置里选 360p 再试。</translation>
    </message>
    <message>
        <source>%1 is live again.</source>
        <translation>%1恢复直播。</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1已开播。</translation>
    </message>
    <message>
        <source>%1 does not take the stream. %2</source>
        <translation>%1不接收推流。%2</translation>
    </message>
    <message>
        <source>%1 is lost and tried again by itself. The others, the recording and the orders go on.</source>
        <translation>%1断开，正在自动重连。其他平台、录制和订单照常。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>You are not live any more: every stream has ended.</source>
        <translation>直播已结束：所有推流都停了。</translation>
    </message>
    <message>
        <source>%1 loses %2 of the pictures: viewers see it stand still. End other downloads, or choose a smaller picture in Setup for the next time.</source>
        <translation>%1丢帧 %2：观众看到画面卡住。请停掉其他下载，下次在设置里选小一点的画面。</translation>
    </message>
    <message>
        <source>%1 loses %2 of the pictures. End other downloads in the house.</source>
        <translation>%1丢帧 %2。请停掉家里的其他下载。</translation>
    </message>
    <message>
        <source>%1 has probably closed the room. Open it again on the platform; the stream comes by itself.</source>
        <translation>%1可能已关闭直播间。请到平台重新打开，推流会自动接上。</translation>
    </message>
    <message>
        <source>The test was ended.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>The line test was ended. Nothing was kept.</source>
        <translation>测速已停止，没有保存结果。</translation>
    </message>
    <message>
        <source>You are live. Close the window once more to end every stream and close it.</source>
        <translation>正在直播。再关一次窗口就会结束所有推流并退出。</translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation>继续直播</translation>
    </message>
    <message>
        <source>A target that was removed</source>
        <translation>已删除的平台</translation>
    </message>
    <message>
        <source>Open Setup</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>There is no stream key. Enter it first.</source>
        <translation>没有推流密钥。请先填入。</translation>
    </message>
    <message>
        <source>It is live already.</source>
        <translation>已经在直播。</translation>
    </message>
    <message>
        <source>You are live: the test would take the line away from the viewers. Test before or after.</source>
        <translation>正在直播：测速会占用观众的线路。请在开播前或结束后测。</translation>
    </message>
    <message>
        <source>The desktop asks for the keychain&apos;s password. Look for its window.</source>
        <translation>系统正在询问密钥环的密码。请找到那个窗口。</translation>
    </message>
    <message>
        <source>The test is ended, then you go live.</source>
        <translation>先结束测试，然后开播。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>You are not live: no place takes the stream. %1: %2</source>
        <translation>没有开播：没有平台接收推流。%1：%2</translation>
    </message>
    <message>
        <source>The line to %1 loses %2 of what is sent. End other downloads in the house.</source>
        <translation>到“%1”的线路丢失了 %2 的发送数据。请停掉家里的其他下载。</translation>
    </message>
</context>
<context>
    <name>kaibang::StreamSection</name>
    <message>
        <source>There is no place to go live to yet. Open a room on the platform; it shows an address and a key. Enter both here.</source>
        <translation>还没有开播平台。先在平台上开直播间，它会给出地址和密钥，填在这里。</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>The picture goes to every chosen place at once, with one key on the Show page. Stream keys are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>在直播页按一个键，画面同时推到所有勾选的平台。推流密钥只存在这台电脑的密钥环里。</translation>
    </message>
    <message>
        <source>%1 is kept. Test its line before the show.</source>
        <translation>%1已保存。开播前请测一下线路。</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1已修改。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Testing the line with %1 kbps…</source>
        <translation>正在用 %1 kbps 测速…</translation>
    </message>
    <message>
        <source>Test stream: %1</source>
        <translation>测试流：%1</translation>
    </message>
    <message>
        <source>Test the line</source>
        <translation>测线路</translation>
    </message>
    <message>
        <source>Test stream</source>
        <translation>发测试流</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Go live to %1</source>
        <translation>开播到%1</translation>
    </message>
    <message>
        <source>End the line test</source>
        <translation>停止测速</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>key kept</source>
        <translation>密钥已保存</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>不需要密钥</translation>
    </message>
    <message>
        <source>key missing: press Change and enter it</source>
        <translation>缺密钥：按“修改”填入</translation>
    </message>
    <message>
        <source>the main one</source>
        <translation>主平台</translation>
    </message>
    <message>
        <source>room closes after %1 s</source>
        <translation>断流 %1 秒后关闭</translation>
    </message>
    <message>
        <source>line: at least %1 kbps (%2)</source>
        <translation>线路：至少 %1 kbps（%2）</translation>
    </message>
    <message>
        <source>line: %1 kbps (%2)</source>
        <translation>线路：%1 kbps（%2）</translation>
    </message>
    <message>
        <source>%1 is removed and its key forgotten.</source>
        <translation>%1已删除，密钥也清除了。</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>已恢复原样。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>kaibang::StreamWords</name>
    <message>
        <source>TikTok or Douyin</source>
        <translation>抖音或 TikTok</translation>
    </message>
    <message>
        <source>Taobao Live</source>
        <translation>淘宝直播</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>Paste the server&apos;s address, as the platform shows it.</source>
        <translation>请粘贴平台给出的推流地址。</translation>
    </message>
    <message>
        <source>This is more than one address. Paste the address alone and the key into the field below it.</source>
        <translation>这里不止一个地址。地址单独粘贴，密钥填在下面一栏。</translation>
    </message>
    <message>
        <source>The address begins with rtmp://, rtmps:// or srt://. Copy it again, from its first letter on.</source>
        <translation>地址要以 rtmp://、rtmps:// 或 srt:// 开头。请从第一个字母起重新复制。</translation>
    </message>
    <message>
        <source>This is the address of a web page. Look for the server or push address: rtmp://, rtmps:// or srt://.</source>
        <translation>这是网页地址。请找推流地址：rtmp://、rtmps:// 或 srt:// 开头。</translation>
    </message>
    <message>
        <source>A name and password stand in the address. Ask the platform for an address with a stream key.</source>
        <translation>地址里带有用户名和密码。请向平台要带推流密钥的地址。</translation>
    </message>
    <message>
        <source>The server&apos;s name in the address cannot be right. Copy it again.</source>
        <translation>地址里的服务器名不对。请重新复制。</translation>
    </message>
    <message>
        <source>The number after the colon is no port (1 to 65535); SRT always needs one.</source>
        <translation>冒号后的数字不是端口（1 到 65535）；SRT 必须写端口。</translation>
    </message>
    <message>
        <source>Something is missing after the server&apos;s name, such as /live. Copy the whole address.</source>
        <translation>服务器名后面缺一段，例如 /live。请复制完整地址。</translation>
    </message>
    <message>
        <source>The stream key is missing. The platform shows it beside the address.</source>
        <translation>缺少推流密钥。平台把它显示在地址旁边。</translation>
    </message>
    <message>
        <source>The stream key has blanks in it or is too long. Copy it again.</source>
        <translation>推流密钥里有空格或太长。请重新复制。</translation>
    </message>
    <message>
        <source>An SRT passphrase has 10 to 79 letters.</source>
        <translation>SRT 口令要 10 到 79 个字符。</translation>
    </message>
    <message>
        <source>The latency in the address is not 20 ms to 8 s.</source>
        <translation>地址里的延迟不在 20 毫秒到 8 秒之间。</translation>
    </message>
    <message>
        <source>Kaibang calls the server: take mode=listener or mode=rendezvous out of the address.</source>
        <translation>开蚌主动连接服务器：请从地址里去掉 mode=listener 或 mode=rendezvous。</translation>
    </message>
    <message>
        <source>pbkeylen in the address is not 16, 24 or 32.</source>
        <translation>地址里的 pbkeylen 不是 16、24 或 32。</translation>
    </message>
    <message>
        <source>The server is not found. Is the internet there, and the address right?</source>
        <translation>找不到服务器。网络通吗？地址对吗？</translation>
    </message>
    <message>
        <source>The server does not answer. Look at the platform whether the room is open.</source>
        <translation>服务器没有回应。请到平台看看直播间是否已开。</translation>
    </message>
    <message>
        <source>The server takes too long. The line may be full: end other downloads.</source>
        <translation>服务器太慢。线路可能占满了：请停掉其他下载。</translation>
    </message>
    <message>
        <source>The server does not prove who it is. Nothing was sent. Check the address and the computer&apos;s clock.</source>
        <translation>服务器无法证明身份，什么都没有发送。请核对地址和电脑时间。</translation>
    </message>
    <message>
        <source>The server refuses the key. Get a new one from the platform and enter it in Setup.</source>
        <translation>服务器不接受密钥。请到平台取新的，在设置里填入。</translation>
    </message>
    <message>
        <source>The server hangs up. Mostly the key is old: get a new one and enter it in Setup.</source>
        <translation>服务器断开连接，多半是密钥过期：请取新的，在设置里填入。</translation>
    </message>
    <message>
        <source>The line broke.</source>
        <translation>线路断了。</translation>
    </message>
    <message>
        <source>The stream does not go out. Try again, or another server.</source>
        <translation>推流没有发出去。请重试，或换服务器。</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>未开播</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>reconnecting, next try in %1 s</source>
        <translation>正在重连，%1 秒后再试</translation>
    </message>
    <message>
        <source>reconnecting now…</source>
        <translation>正在重连…</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 kbps · %2 dropped · %3</source>
        <comment>bitrate, share of pictures, time live</comment>
        <translation>%1 kbps · 丢帧 %2 · %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>the room closes in %1 s</source>
        <translation>直播间 %1 秒后关闭</translation>
    </message>
    <message>
        <source>the room has probably closed: open it again on the platform</source>
        <translation>直播间可能已关闭：请到平台重新打开</translation>
    </message>
    <message>
        <source>The line is calm: the picture is sent with %1 kbps again (%2 before).</source>
        <translation>线路平稳了：画面恢复到 %1 kbps（之前 %2）。</translation>
    </message>
    <message>
        <source>The line is weak: the picture is sent with %1 kbps (%2 before). It rises again by itself.</source>
        <translation>线路弱：画面降到 %1 kbps（之前 %2），之后自动恢复。</translation>
    </message>
    <message>
        <source>The line to %3 is weak: the picture is sent with %1 kbps (%2 before). It rises again by itself.</source>
        <translation>到%3的线路弱：画面降到 %1 kbps（之前 %2），之后自动恢复。</translation>
    </message>
    <message>
        <source>%1, %2 kbps</source>
        <comment>picture size, bitrate</comment>
        <translation>%1,%2 kbps</translation>
    </message>
    <message>
        <source>The line test was ended. Nothing was kept.</source>
        <translation>测速已停止，没有保存结果。</translation>
    </message>
    <message>
        <source>The line was not measured. %1</source>
        <translation>没有测到线路。%1</translation>
    </message>
    <message>
        <source>at least %1 kbps</source>
        <translation>至少 %1 kbps</translation>
    </message>
    <message>
        <source>%1 kbps</source>
        <translation>%1 kbps</translation>
    </message>
    <message>
        <source>The line carries %1: %2 fits, with room for others in the house.</source>
        <translation>线路有%1：可用 %2，还给家里其他人留了余量。</translation>
    </message>
    <message>
        <source>The line carries %1: too little even for 360p. Go nearer to the router, use a cable, or a phone&apos;s hotspot.</source>
        <translation>线路只有%1：连 360p 都不够。请靠近路由器、接网线，或用手机热点。</translation>
    </message>
    <message>
        <source>A test is running already.</source>
        <translation>已有测试在进行。</translation>
    </message>
    <message>
        <source>The address or the key is not whole. Change it and try again.</source>
        <translation>地址或密钥不完整。请修改后再试。</translation>
    </message>
    <message>
        <source>Viewers would see the test. Say that nobody does, if that is so, or test with a server of your own.</source>
        <translation>观众会看到测试。如果其实没人看得到，请在修改里勾选；或用自己的服务器测试。</translation>
    </message>
    <message>
        <source>%1: the test stream was well, %2 kbps for %3.</source>
        <translation>%1：测试流正常，%2 kbps，持续 %3。</translation>
    </message>
    <message>
        <source>%1: the test stream did not go out. %2</source>
        <translation>%1：测试流没有发出去。%2</translation>
    </message>
    <message>
        <source>%1: the test stream had trouble, %2 kbps, %3 dropped. Choose a smaller picture.</source>
        <translation>%1：测试流不稳，%2 kbps，丢帧 %3。请选小一点的画面。</translation>
    </message>
    <message>
        <source>This desktop has no keychain, and a stream key is kept nowhere else: Kaibang cannot go live here. Recording and selling go on as ever.</source>
        <translation>这台电脑没有密钥环，而推流密钥不会存在别处：开蚌在这里不能开播。录制和卖货照常。</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer, and the stream key is in it. Unlock it and try again. Recording and selling go on as ever.</source>
        <translation>密钥环已锁定或没有回应，而推流密钥在里面。请解锁后再试一次。录制和卖货照常。</translation>
    </message>
    <message>
        <source>The keychain was not opened, and the stream key is in it. Try again and let Kaibang read it. Recording and selling go on as ever.</source>
        <translation>密钥环没有打开，而推流密钥在里面。请再试一次，并允许开蚌读取。录制和卖货照常。</translation>
    </message>
    <message>
        <source>%1 kbps · the line loses %2 · %3</source>
        <comment>bitrate, share of packets, time live</comment>
        <translation>%1 kbps · 线路丢失 %2 · %3</translation>
    </message>
    <message>
        <source>%1: the test stream had trouble, %2 kbps, the line loses %3. Choose a smaller picture.</source>
        <translation>%1：测试流不稳，%2 kbps，线路丢失 %3。请选小一点的画面。</translation>
    </message>
</context>
<context>
    <name>kaibang::TasksPane</name>
    <message>
        <source>Nothing is to be done. Type a task, or make one of what a rule has found.</source>
        <translation>没有待办。可以输入任务，或由规则发现的问题生成。</translation>
    </message>
    <message>
        <source>A task for tomorrow</source>
        <translation>明天要做的事</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制名单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>For tomorrow</source>
        <translation>明天要做</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1（%2 记下）</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n task(s).</source>
        <translation>
            <numerusform>已复制 %n 项任务。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::TemplateRow</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Keep this run order</source>
        <translation>保存此队列</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Everything of &quot;%1&quot; is in the run order already.</source>
        <translation>“%1”中的商品都已在队列中。</translation>
    </message>
    <message numerus="yes">
        <source>%n items of &quot;%1&quot; were added to the run order.</source>
        <translation>
            <numerusform>已从“%1”加入 %n 件商品。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run order is empty; there is nothing to keep.</source>
        <translation>队列是空的，没有可保存的内容。</translation>
    </message>
    <message>
        <source>Type a name for this run order first.</source>
        <translation>请先给这个队列起个名字。</translation>
    </message>
    <message>
        <source>This run order is kept as &quot;%1&quot;.</source>
        <translation>此队列已保存为“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten. Run orders made from it stay.</source>
        <translation>已删除“%1”。用它建立的队列不受影响。</translation>
    </message>
    <message>
        <source>Name of a run order, such as Friday evening</source>
        <translation>队列名称，例如：周五晚场</translation>
    </message>
    <message>
        <source>Kept run order</source>
        <translation>已保存的队列</translation>
    </message>
</context>
<context>
    <name>kaibang::TickerModel</name>
    <message numerus="yes">
        <source>%n orders at once</source>
        <translation>
            <numerusform>同时来了 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter closes the list</source>
        <translation>按 Enter 收起列表</translation>
    </message>
    <message>
        <source>Enter shows them one by one</source>
        <translation>按 Enter 逐个查看</translation>
    </message>
    <message>
        <source>amount unknown</source>
        <translation>金额未知</translation>
    </message>
</context>
<context>
    <name>kaibang::TickerPane</name>
    <message>
        <source>ORDERS</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order ticker</source>
        <translation>实时订单</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新订单</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet.
Drop an export file on the Orders page, turn on the intake in Setup, or sell the item on air by hand.</source>
        <translation>还没有订单。
可以把导出文件拖到订单页、在设置里打开接单，或手工卖出讲解中的商品。</translation>
    </message>
    <message>
        <source>No orders yet.
Drop an export file on the Orders page, turn on the intake in Setup, or sell the item on air with %1.</source>
        <translation>还没有订单。
可以把导出文件拖到订单页、在设置里打开接单，或按 %1 卖出讲解中的商品。</translation>
    </message>
</context>
<context>
    <name>kaibang::TrailSection</name>
    <message>
        <source>Nothing yet. The first refund, price or PIN makes the first line.</source>
        <translation>还没有。第一次退款、改价或设 PIN 就会有第一行。</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Refunds, prices, deletions, exports, PINs and erasures: who, when and what. Lines stay as they are; no buyer is named.</source>
        <translation>退款、价格、删除、导出、PIN 和买家删除：谁、何时、做了什么。每一行都不能改，里面没有买家。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>之前 → 之后</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>导出操作记录</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
        <translation>表格 (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kaibang::TrailWords</name>
    <message>
        <source>refund</source>
        <comment>trail</comment>
        <translation>退款</translation>
    </message>
    <message>
        <source>price changed</source>
        <comment>trail</comment>
        <translation>改价</translation>
    </message>
    <message>
        <source>sold below the lowest price</source>
        <comment>trail</comment>
        <translation>低于最低价卖出</translation>
    </message>
    <message>
        <source>flash price</source>
        <comment>trail</comment>
        <translation>限时价</translation>
    </message>
    <message>
        <source>catalogue file brought in</source>
        <comment>trail</comment>
        <translation>导入商品文件</translation>
    </message>
    <message>
        <source>catalogue file taken back</source>
        <comment>trail</comment>
        <translation>撤销商品文件</translation>
    </message>
    <message>
        <source>product archived</source>
        <comment>trail</comment>
        <translation>商品归档</translation>
    </message>
    <message>
        <source>product back from the archive</source>
        <comment>trail</comment>
        <translation>商品取消归档</translation>
    </message>
    <message>
        <source>sale taken back</source>
        <comment>trail</comment>
        <translation>撤销卖出</translation>
    </message>
    <message>
        <source>import taken back</source>
        <comment>trail</comment>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>exported</source>
        <comment>trail</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>backup restored</source>
        <comment>trail</comment>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>day signed off</source>
        <comment>trail</comment>
        <translation>日结已签</translation>
    </message>
    <message>
        <source>PIN set</source>
        <comment>trail</comment>
        <translation>设了 PIN</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <comment>trail</comment>
        <translation>改了 PIN</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <comment>trail</comment>
        <translation>去掉 PIN</translation>
    </message>
    <message>
        <source>PIN closed after wrong tries</source>
        <comment>trail</comment>
        <translation>PIN 错多次被锁</translation>
    </message>
    <message>
        <source>console taken over</source>
        <comment>trail</comment>
        <translation>换人操作</translation>
    </message>
    <message>
        <source>role named</source>
        <comment>trail</comment>
        <translation>角色改名</translation>
    </message>
    <message>
        <source>buyer erased</source>
        <comment>trail</comment>
        <translation>删除买家</translation>
    </message>
    <message>
        <source>buyers forgotten in time</source>
        <comment>trail</comment>
        <translation>到期清除买家</translation>
    </message>
    <message>
        <source>buyers in older backups closed</source>
        <comment>trail</comment>
        <translation>旧备份里的买家已锁死</translation>
    </message>
    <message>
        <source>days to keep buyers</source>
        <comment>trail</comment>
        <translation>买家保存天数</translation>
    </message>
    <message>
        <source>Trail</source>
        <comment>report: who did what</comment>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>何时</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: a role</comment>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: an act</comment>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Of what</source>
        <comment>column</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <translation>之后</translation>
    </message>
    <message>
        <source>recording or clip deleted</source>
        <comment>trail</comment>
        <translation>删除录像或片段</translation>
    </message>
    <message>
        <source>recording or clip brought back</source>
        <comment>trail</comment>
        <translation>恢复录像或片段</translation>
    </message>
    <message>
        <source>key made or replaced</source>
        <comment>trail</comment>
        <translation>新建或更换密钥</translation>
    </message>
    <message>
        <source>key removed</source>
        <comment>trail</comment>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>trail: what a file holds</comment>
        <translation>备份</translation>
    </message>
    <message>
        <source>bundle for the village</source>
        <comment>trail: what a file holds</comment>
        <translation>给村里的日报包</translation>
    </message>
    <message>
        <source>review of a show</source>
        <comment>trail: what a file holds</comment>
        <translation>直播回顾</translation>
    </message>
    <message>
        <source>notice page</source>
        <comment>trail: what a file holds</comment>
        <translation>公告页</translation>
    </message>
    <message>
        <source>teaching data</source>
        <comment>trail: what a file holds</comment>
        <translation>教学数据</translation>
    </message>
    <message>
        <source>catalogue</source>
        <comment>trail: what a file holds</comment>
        <translation>商品目录</translation>
    </message>
    <message>
        <source>local intake</source>
        <comment>trail: what a key is for</comment>
        <translation>本机接收口</translation>
    </message>
    <message>
        <source>address for comments</source>
        <comment>trail: what a key is for</comment>
        <translation>评论接收地址</translation>
    </message>
    <message>
        <source>signing the village&apos;s days</source>
        <comment>trail: what a key is for</comment>
        <translation>村里各日签字</translation>
    </message>
    <message>
        <source>By the clock</source>
        <comment>trail: nobody&apos;s act</comment>
        <translation>到时自动</translation>
    </message>
</context>
<context>
    <name>kaibang::UnreadList</name>
    <message>
        <source>Every row of every file and delivery could be read.</source>
        <translation>所有文件和推送的每一行都读懂了。</translation>
    </message>
    <message>
        <source>Done with this</source>
        <translation>这条处理好了</translation>
    </message>
    <message>
        <source>Done with all</source>
        <translation>全部处理好了</translation>
    </message>
    <message>
        <source>These rows made no order. Look them up where they came from, and enter by hand what is missing.</source>
        <translation>这些行没有变成订单。请到来源处核对，缺的手工补录。</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>读不懂的行</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>a file or a source, then the number of a row in it</extracomment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) put away.</source>
        <translation>
            <numerusform>已收起 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>kaibang::VariantRows</name>
    <message>
        <source>Add variant</source>
        <translation>添加规格</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>预警值</translation>
    </message>
    <message>
        <source>8 mm white</source>
        <translation>8 mm 白色</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>移除规格</translation>
    </message>
    <message>
        <source>Give every variant a code of its own.</source>
        <translation>请给每个规格一个自己的编码。</translation>
    </message>
    <message>
        <source>The price cannot be read. Write it as 59.00.</source>
        <translation>价格读不懂，请写成 59.00 这样。</translation>
    </message>
    <message>
        <source>The floor price cannot be read or is above the price.</source>
        <translation>底价读不懂，或高于售价。</translation>
    </message>
    <message>
        <source>The low-stock level is a whole number.</source>
        <translation>预警值要写整数。</translation>
    </message>
    <message>
        <source>Two variants have the same code.</source>
        <translation>有两个规格编码相同。</translation>
    </message>
</context>
<context>
    <name>kaibang::VillageExport</name>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kaibang::VillagePage</name>
    <message>
        <source>Evening</source>
        <translation>当晚</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签日</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Open Setup</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>The village&apos;s ledger is not open</source>
        <translation>村账本未打开</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>正在打开。</translation>
    </message>
    <message>
        <source>Give the village a name in Setup, &quot;Village desk&quot;, and turn it on.</source>
        <translation>请在“设置”的“村工作台”填写村名并打开。</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Day (Ctrl+D)</source>
        <translation>日期（Ctrl+D）</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <extracomment>name of a view, then the number in its shortcut</extracomment>
        <translation>%1（Alt+%2）</translation>
    </message>
</context>
<context>
    <name>kaibang::VillageSection</name>
    <message>
        <source>No bundle yet. After a show one key sends its day.</source>
        <translation>还没有日报包。直播结束后按一个键就能发送当天的日报包。</translation>
    </message>
    <message>
        <source>asked for with the first bundle</source>
        <translation>第一次发日报包时会询问</translation>
    </message>
    <message>
        <source>Close the day and send it</source>
        <translation>结束当天并发送</translation>
    </message>
    <message>
        <source>Copy it for a chat</source>
        <translation>复制到聊天</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>The coordinator gets each day as one signed file: what was sold, opened, paid and given back, and how complete that is. No buyer is in it. Earlier days that have changed are told again with it.</source>
        <translation>协调员每天收到一个签名文件：卖了什么、开了什么、付了多少、退了多少，以及数据是否完整。里面没有任何买家。之前有变动的日子会一并重报。</translation>
    </message>
    <message>
        <source>Bundles so far</source>
        <translation>已生成的日报包</translation>
    </message>
    <message>
        <source>Copy as text for a chat</source>
        <translation>复制为聊天文字</translation>
    </message>
    <message>
        <source>Once: let the coordinator know you</source>
        <translation>只需一次：让协调员认得你</translation>
    </message>
    <message>
        <source>She photographs the picture, or you read the code out, or you send the text.</source>
        <translation>她可以拍下图片，你也可以念出代码，或者发送文字。</translation>
    </message>
    <message>
        <source>The text was copied. Paste it into the chat with the coordinator.</source>
        <translation>文字已复制。请粘贴到与协调员的聊天里。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Bundles go to</source>
        <translation>日报包存放到</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Picture of the code for the coordinator&apos;s camera</source>
        <translation>供协调员拍摄的代码图片</translation>
    </message>
    <message>
        <source>This is practice. Nothing of it goes to the village.</source>
        <translation>这是排练。排练内容不会发到村里。</translation>
    </message>
    <message>
        <source>The key that signs your bundles belongs into the system&apos;s keychain, and there is none that opens. Unlock or install one, then open this section again.</source>
        <translation>给日报包签名的密钥要放在系统密钥环里，而现在没有能打开的密钥环。请解锁或安装一个，然后重新打开本节。</translation>
    </message>
</context>
<context>
    <name>kaibang::VillageWording</name>
    <message>
        <source>What the figures mean</source>
        <comment>report</comment>
        <translation>指标说明</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>column</comment>
        <translation>含义</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a figure that is explained</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>A business day begins at 04:00 where the household lives; what a show sells after that belongs to the show&apos;s day.</source>
        <translation>营业日从农户当地 04:00 开始；直播跨过这个时间的订单仍属开播那天。</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>a figure that is explained</comment>
        <translation>已付款</translation>
    </message>
    <message>
        <source>What paid orders of the day brought, before refunds.</source>
        <translation>当日已付款订单的金额，未减退款。</translation>
    </message>
    <message>
        <source>Claimed</source>
        <comment>a figure that is explained</comment>
        <translation>待付款</translation>
    </message>
    <message>
        <source>What unpaid orders owe that are not cancelled.</source>
        <translation>未取消的未付款订单应付的金额。</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>a figure that is explained</comment>
        <translation>已退款</translation>
    </message>
    <message>
        <source>What went back to orders of the day, on whatever day.</source>
        <translation>当日订单的退款，不论哪天退。</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>a figure that is explained</comment>
        <translation>净额</translation>
    </message>
    <message>
        <source>Paid less refunded. Platform fees are not taken off.</source>
        <translation>已付款减退款，未扣平台费用。</translation>
    </message>
    <message>
        <source>Unpaid, %</source>
        <comment>a figure that is explained</comment>
        <translation>未付款率</translation>
    </message>
    <message>
        <source>Unpaid orders of paid and unpaid ones.</source>
        <translation>未付款订单占已付与未付订单的比例。</translation>
    </message>
    <message>
        <source>Unknown amounts</source>
        <comment>a figure that is explained</comment>
        <translation>未知金额</translation>
    </message>
    <message>
        <source>Amounts that nobody told. They are in no sum and are not zero.</source>
        <translation>没有人报过的金额，不计入合计，也不等于零。</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>a figure that is explained</comment>
        <translation>线上</translation>
    </message>
    <message>
        <source>All that was not sold at the door.</source>
        <translation>不在门口当面卖出的都算。</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>a figure that is explained</comment>
        <translation>已开</translation>
    </message>
    <message>
        <source>Mussels that were opened, with empty or dead ones that count.</source>
        <translation>已开的蚌，含计数的空蚌和死蚌。</translation>
    </message>
    <message>
        <source>Made good</source>
        <comment>a figure that is explained</comment>
        <translation>补开</translation>
    </message>
    <message>
        <source>Empty or dead mussels that another one replaced.</source>
        <translation>空蚌或死蚌，另补一只。</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a figure that is explained</comment>
        <translation>缺报</translation>
    </message>
    <message>
        <source>Expected households of which no bundle tells the day.</source>
        <translation>应报而没有日报包的农户。</translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>a figure that is explained</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>What a bundle changed that came after the day was signed. The signed figures stay.</source>
        <translation>签日以后到的日报包带来的变化；签日数字不变。</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>a figure that is explained</comment>
        <translation>完整</translation>
    </message>
    <message>
        <source>No source of the day&apos;s shows is known to have told less than all.</source>
        <translation>当天直播的各来源均未发现缺漏。</translation>
    </message>
    <message>
        <source>Refunds, 7 days</source>
        <comment>a figure that is explained</comment>
        <translation>7天退款</translation>
    </message>
    <message>
        <source>Money that went back on this day and the six before, of orders of any day.</source>
        <translation>当天及前六天退出的钱，不论订单是哪天的。</translation>
    </message>
    <message>
        <source>Sales of %1</source>
        <comment>notice board: a date</comment>
        <translation>%1 销售情况</translation>
    </message>
    <message>
        <source>Signed, link %1 of the chain</source>
        <comment>notice board</comment>
        <translation>已签日，链上第 %1 环</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <comment>notice board</comment>
        <translation>尚未签日</translation>
    </message>
    <message>
        <source>Households: %1 expected, %2 reported, %3 missing</source>
        <comment>notice board</comment>
        <translation>农户：应报 %1，已报 %2，缺报 %3</translation>
    </message>
    <message>
        <source>Corrections since then: %1</source>
        <comment>notice board</comment>
        <translation>签日后的更正：%1</translation>
    </message>
    <message>
        <source>Evening</source>
        <comment>village report</comment>
        <translation>当晚</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <comment>village report</comment>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <comment>village report</comment>
        <translation>谁没报</translation>
    </message>
    <message>
        <source>For the township</source>
        <comment>village report</comment>
        <translation>报乡镇</translation>
    </message>
    <message>
        <source>For tomorrow</source>
        <comment>village report</comment>
        <translation>明天要做</translation>
    </message>
    <message>
        <source>Bundles</source>
        <comment>village report</comment>
        <translation>日报包</translation>
    </message>
    <message>
        <source>What each bundle told</source>
        <comment>village report</comment>
        <translation>各日报包的内容</translation>
    </message>
    <message>
        <source>Shows</source>
        <comment>village report</comment>
        <translation>直播场次</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>village report</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>village report</comment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order lines</source>
        <comment>village report</comment>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Openings</source>
        <comment>village report</comment>
        <translation>开蚌</translation>
    </message>
    <message>
        <source>Refunds</source>
        <comment>village report</comment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Replay</source>
        <comment>village report</comment>
        <translation>回放</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>village report</comment>
        <translation>库存</translation>
    </message>
    <message>
        <source>Days of a household</source>
        <comment>village report</comment>
        <translation>农户逐日</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>village report</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>village report</comment>
        <translation>按周</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>village report</comment>
        <translation>按月</translation>
    </message>
    <message>
        <source>Online and at the door</source>
        <comment>village report</comment>
        <translation>线上与线下</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <comment>village report</comment>
        <translation>退款率</translation>
    </message>
    <message>
        <source>Top products</source>
        <comment>village report</comment>
        <translation>畅销商品</translation>
    </message>
    <message>
        <source>Price by grade and size</source>
        <comment>village report</comment>
        <translation>按等级和尺寸的价格</translation>
    </message>
    <message>
        <source>Bad lots</source>
        <comment>village report</comment>
        <translation>问题批次</translation>
    </message>
    <message>
        <source>Lots by household</source>
        <comment>village report</comment>
        <translation>各户批次</translation>
    </message>
    <message>
        <source>Who to train</source>
        <comment>village report</comment>
        <translation>培训名单</translation>
    </message>
    <message>
        <source>Signed days</source>
        <comment>village report</comment>
        <translation>已签的日子</translation>
    </message>
    <message>
        <source>Corrections</source>
        <comment>village report</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>What signed days would say now</source>
        <comment>village report</comment>
        <translation>已签日子的现数</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>village column</comment>
        <translation>净额</translation>
    </message>
    <message>
        <source>Mussels</source>
        <comment>village column</comment>
        <translation>蚌</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>village column</comment>
        <translation>空蚌</translation>
    </message>
    <message>
        <source>Dead</source>
        <comment>village column</comment>
        <translation>死蚌</translation>
    </message>
    <message>
        <source>Replaced, share</source>
        <comment>village column</comment>
        <translation>补开占比</translation>
    </message>
    <message>
        <source>Usual share</source>
        <comment>village column</comment>
        <translation>通常占比</translation>
    </message>
    <message>
        <source>Pearls each</source>
        <comment>village column</comment>
        <translation>每蚌珍珠</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>village column</comment>
        <translation>判断</translation>
    </message>
    <message>
        <source>Household</source>
        <comment>village column</comment>
        <translation>农户</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>village column</comment>
        <translation>小组</translation>
    </message>
    <message>
        <source>State</source>
        <comment>village column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>To look at</source>
        <comment>village column</comment>
        <translation>待看</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>village column</comment>
        <translation>直播时长</translation>
    </message>
    <message>
        <source>Shows</source>
        <comment>village column</comment>
        <translation>直播场次</translation>
    </message>
    <message>
        <source>Unpaid, share</source>
        <comment>village column</comment>
        <translation>未付占比</translation>
    </message>
    <message>
        <source>Refunds 7 d</source>
        <comment>village column</comment>
        <translation>7 天退款</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>village column</comment>
        <translation>线上</translation>
    </message>
    <message>
        <source>At the door</source>
        <comment>village column</comment>
        <translation>线下</translation>
    </message>
    <message>
        <source>Online, share</source>
        <comment>village column</comment>
        <translation>线上占比</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>village column</comment>
        <translation>已开</translation>
    </message>
    <message>
        <source>Still to open</source>
        <comment>village column</comment>
        <translation>待开</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>village column</comment>
        <translation>补开</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>village column</comment>
        <translation>库存</translation>
    </message>
    <message>
        <source>Told again</source>
        <comment>village column</comment>
        <translation>重报过</translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>village column</comment>
        <translation>日报包</translation>
    </message>
    <message>
        <source>Came in</source>
        <comment>village column</comment>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>village column</comment>
        <translation>规则</translation>
    </message>
    <message>
        <source>About</source>
        <comment>village column</comment>
        <translation>关于</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>village column</comment>
        <translation>实际</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>village column</comment>
        <translation>其中</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>village column</comment>
        <translation>共</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>village column</comment>
        <translation>界限</translation>
    </message>
    <message>
        <source>Looked at</source>
        <comment>village column</comment>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <comment>village column</comment>
        <translation>查看时间</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>village column</comment>
        <translation>电话</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>village column</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Reported last</source>
        <comment>village column</comment>
        <translation>最近一次报</translation>
    </message>
    <message>
        <source>Way of sale</source>
        <comment>village column</comment>
        <translation>销售方式</translation>
    </message>
    <message>
        <source>Households</source>
        <comment>village column</comment>
        <translation>农户</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>village column</comment>
        <translation>任务</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>village column</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>File</source>
        <comment>village column</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>village column</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Other bundle</source>
        <comment>village column</comment>
        <translation>另一日报包</translation>
    </message>
    <message>
        <source>Closes</source>
        <comment>village column</comment>
        <translation>所报日期</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>village column</comment>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>village column</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>Days that stand</source>
        <comment>village column</comment>
        <translation>有效天数</translation>
    </message>
    <message>
        <source>Came again</source>
        <comment>village column</comment>
        <translation>重复收到</translation>
    </message>
    <message>
        <source>Stands</source>
        <comment>village column</comment>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>village column</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>village column</comment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Disclosure card</source>
        <comment>village column</comment>
        <translation>公示卡</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>village column</comment>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>village column</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Paid on</source>
        <comment>village column</comment>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>village column</comment>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Catalogue price</source>
        <comment>village column</comment>
        <translation>标价</translation>
    </message>
    <message>
        <source>Discount</source>
        <comment>village column</comment>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Farm</source>
        <comment>village column</comment>
        <translation>养殖场</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>village column</comment>
        <translation>退款时间</translation>
    </message>
    <message>
        <source>Sold on</source>
        <comment>village column</comment>
        <translation>售出日</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>village column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Since start</source>
        <comment>village column</comment>
        <translation>开播后</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>village column</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>village column</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>village column</comment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Own floor</source>
        <comment>village column</comment>
        <translation>自定底价</translation>
    </message>
    <message>
        <source>Week from</source>
        <comment>village column</comment>
        <translation>周起</translation>
    </message>
    <message>
        <source>Month from</source>
        <comment>village column</comment>
        <translation>月份起</translation>
    </message>
    <message>
        <source>Share of all</source>
        <comment>village column</comment>
        <translation>占总数</translation>
    </message>
    <message>
        <source>Refunded, share</source>
        <comment>village column</comment>
        <translation>退款占比</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>village column</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Mean price</source>
        <comment>village column</comment>
        <translation>均价</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <comment>village column</comment>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Village&apos;s mean</source>
        <comment>village column</comment>
        <translation>全村均价</translation>
    </message>
    <message>
        <source>Orders per live hour</source>
        <comment>village column</comment>
        <translation>每小时订单</translation>
    </message>
    <message>
        <source>Orders refunded, share</source>
        <comment>village column</comment>
        <translation>退款订单占比</translation>
    </message>
    <message>
        <source>Train for</source>
        <comment>village column</comment>
        <translation>培训方向</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>village column</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Signed at</source>
        <comment>village column</comment>
        <translation>签日时间</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>village column</comment>
        <translation>应报</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>village column</comment>
        <translation>已报</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>village column</comment>
        <translation>缺报</translation>
    </message>
    <message>
        <source>Corrections</source>
        <comment>village column</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <comment>village column</comment>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>village column</comment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Orders, change</source>
        <comment>village column</comment>
        <translation>订单变动</translation>
    </message>
    <message>
        <source>Net before</source>
        <comment>village column</comment>
        <translation>更正前净额</translation>
    </message>
    <message>
        <source>Net after</source>
        <comment>village column</comment>
        <translation>更正后净额</translation>
    </message>
    <message>
        <source>Net, change</source>
        <comment>village column</comment>
        <translation>净额变动</translation>
    </message>
    <message>
        <source>Orders signed</source>
        <comment>village column</comment>
        <translation>签日订单数</translation>
    </message>
    <message>
        <source>Orders now</source>
        <comment>village column</comment>
        <translation>现订单数</translation>
    </message>
    <message>
        <source>Net signed</source>
        <comment>village column</comment>
        <translation>签日净额</translation>
    </message>
    <message>
        <source>Net now</source>
        <comment>village column</comment>
        <translation>现净额</translation>
    </message>
    <message>
        <source>Order (pseudonym)</source>
        <comment>village column</comment>
        <translation>订单（化名）</translation>
    </message>
    <message>
        <source>no show</source>
        <comment>village code</comment>
        <translation>没有直播</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>village code</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <comment>village code</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>short</source>
        <comment>village code</comment>
        <translation>缺货</translation>
    </message>
    <message>
        <source>stands</source>
        <comment>village code</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>village code</comment>
        <translation>不计</translation>
    </message>
    <message>
        <source>looked at</source>
        <comment>village code</comment>
        <translation>已查看</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>village code</comment>
        <translation>待看</translation>
    </message>
    <message>
        <source>online</source>
        <comment>village code</comment>
        <translation>线上</translation>
    </message>
    <message>
        <source>at the door</source>
        <comment>village code</comment>
        <translation>线下</translation>
    </message>
    <message>
        <source>show begins</source>
        <comment>village code</comment>
        <translation>直播开始</translation>
    </message>
    <message>
        <source>show ends</source>
        <comment>village code</comment>
        <translation>直播结束</translation>
    </message>
    <message>
        <source>on air</source>
        <comment>village code</comment>
        <translation>讲解中</translation>
    </message>
    <message>
        <source>order</source>
        <comment>village code</comment>
        <translation>订单</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>village code</comment>
        <translation>付款</translation>
    </message>
    <message>
        <source>opening begins</source>
        <comment>village code</comment>
        <translation>开始开蚌</translation>
    </message>
    <message>
        <source>opening done</source>
        <comment>village code</comment>
        <translation>开蚌完成</translation>
    </message>
    <message>
        <source>look at it</source>
        <comment>village code</comment>
        <translation>要查看</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>village code</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>too few to say</source>
        <comment>village code</comment>
        <translation>太少，难以判断</translation>
    </message>
    <message>
        <source>few orders while live</source>
        <comment>village code</comment>
        <translation>直播时订单少</translation>
    </message>
    <message>
        <source>many unpaid orders</source>
        <comment>village code</comment>
        <translation>未付订单多</translation>
    </message>
    <message>
        <source>many refunds</source>
        <comment>village code</comment>
        <translation>退款多</translation>
    </message>
    <message>
        <source>many mussels replaced</source>
        <comment>village code</comment>
        <translation>补开多</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>village code</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>village code</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes of a show</extracomment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share, such as 31.4%</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>household that has sent nothing</comment>
        <translation>未报</translation>
    </message>
    <message>
        <source>reported, not expected</source>
        <translation>已报，未列入</translation>
    </message>
    <message>
        <source>has left the village</source>
        <translation>已退出本村</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>gaps: %1</source>
        <translation>缺口：%1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 项待看</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>came after the day was signed</source>
        <translation>签日后才到</translation>
    </message>
    <message>
        <source>a later bundle tells it otherwise</source>
        <translation>后来的日报包说法不同</translation>
    </message>
    <message>
        <source>two bundles with one number differ</source>
        <translation>两个同号日报包内容不同</translation>
    </message>
    <message>
        <source>is told no more</source>
        <translation>不再上报</translation>
    </message>
    <message>
        <source>net %1 → %2 %3, orders %4 → %5</source>
        <extracomment>net before, net after, currency, orders before, orders after</extracomment>
        <translation>净额 %1 → %2 %3，订单 %4 → %5</translation>
    </message>
    <message>
        <source>No day has been signed yet.</source>
        <translation>还没有签过任何一天。</translation>
    </message>
    <message numerus="yes">
        <source>All %n signed day(s) hold: each follows the one before, none was changed, and the signatures are this village&apos;s.</source>
        <translation>
            <numerusform>已签的 %n 天全部成立：每天都接着前一天，没有一天被改过，签名都是本村的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain breaks at link %1: a signed day was taken out or put in.</source>
        <translation>签日链在第 %1 环断开：有签日被取走或插入。</translation>
    </message>
    <message>
        <source>The chain breaks at link %1 (%2): it does not follow the day that was signed before.</source>
        <translation>签日链在第 %1 环（%2）断开：它没有接着前一个签日。</translation>
    </message>
    <message>
        <source>The chain breaks at link %1: the figures of %2 were changed after they were signed.</source>
        <translation>签日链在第 %1 环断开：%2 的数字在签日后被改过。</translation>
    </message>
    <message>
        <source>The chain breaks at link %1: the signature under %2 is not that of the key beside it.</source>
        <translation>签日链在第 %1 环断开：%2 的签名与旁边的密钥不符。</translation>
    </message>
    <message>
        <source>From link %1 (%2) on the days are signed by another key than this computer&apos;s. Compare the keys on the notice pages before you trust either.</source>
        <translation>从第 %1 环（%2）起，签日用的不是这台电脑的密钥。请先对照公告页上的密钥，再决定相信哪个。</translation>
    </message>
    <message>
        <source>The chain breaks at link %1: it stands for another day than its figures say.</source>
        <translation>签日链在第 %1 环断开：它的日期与其中数字所说的不同。</translation>
    </message>
    <message>
        <source>new</source>
        <comment>bundle</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>the same again</source>
        <comment>bundle</comment>
        <translation>重复</translation>
    </message>
    <message>
        <source>newer</source>
        <comment>bundle</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>older</source>
        <comment>bundle</comment>
        <translation>较旧</translation>
    </message>
    <message>
        <source>differs under one number</source>
        <comment>bundle</comment>
        <translation>同号不同内容</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>bundle</comment>
        <translation>损坏</translation>
    </message>
    <message>
        <source>forged</source>
        <comment>bundle</comment>
        <translation>伪造</translation>
    </message>
    <message>
        <source>unknown household</source>
        <comment>bundle</comment>
        <translation>未知农户</translation>
    </message>
    <message>
        <source>wrong day</source>
        <comment>bundle</comment>
        <translation>日期不对</translation>
    </message>
    <message>
        <source>outside its membership</source>
        <comment>bundle</comment>
        <translation>不在入村期间</translation>
    </message>
    <message>
        <source>of a newer program</source>
        <comment>bundle</comment>
        <translation>来自新版程序</translation>
    </message>
    <message numerus="yes">
        <source>The first that tells of its day. %n order(s).</source>
        <translation>
            <numerusform>这一天的第一个日报包。%n 单。</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was here before. Nothing changes.</source>
        <translation>这个文件以前已收到，没有变化。</translation>
    </message>
    <message>
        <source>Number %1 stands in place of number %2.</source>
        <translation>第 %1 号取代第 %2 号。</translation>
    </message>
    <message>
        <source>Number %1 is kept, but number %2 stands: it is the later one.</source>
        <translation>第 %1 号已留存，但以第 %2 号为准：它更晚。</translation>
    </message>
    <message>
        <source>Another bundle has number %1 too. This one was made later and stands. Ask the household which is right.</source>
        <translation>另有一个日报包也是第 %1 号。这个生成更晚，以它为准。请问农户哪个正确。</translation>
    </message>
    <message>
        <source>Another bundle has number %1 too and was made later; that one stands. Ask the household which is right.</source>
        <translation>另有一个日报包也是第 %1 号，且生成更晚，以它为准。请问农户哪个正确。</translation>
    </message>
    <message>
        <source>The file was changed or cut off on its way. Ask the household to send it again.</source>
        <translation>文件在途中被改动或截断。请农户重新发送。</translation>
    </message>
    <message>
        <source>Its signature does not hold. Nothing of it was taken. Ask the household to send it again.</source>
        <translation>签名不成立，未采用任何内容。请农户重新发送。</translation>
    </message>
    <message>
        <source>Signed by another key than the one that was enrolled. If the household has a new computer, enrol it again by phone.</source>
        <translation>签名所用密钥与登记的不同。如果农户换了电脑，请打电话核对后重新登记。</translation>
    </message>
    <message>
        <source>Nobody has enrolled this household yet. Enrol it on the Households page, then bring the file in again.</source>
        <translation>这户还没有登记。请先在“农户”页登记，再导入该文件。</translation>
    </message>
    <message>
        <source>It closes a day that has not begun there. Is the clock of that computer right?</source>
        <translation>它所报的那一天在当地还没开始。那台电脑的时钟对吗？</translation>
    </message>
    <message>
        <source>It tells of a day after the one it closes. Is the clock of that computer right?</source>
        <translation>它报了收工日之后的日子。那台电脑的时钟对吗？</translation>
    </message>
    <message>
        <source>It tells one day twice. Ask the household to send it again.</source>
        <translation>同一天报了两次。请农户重新发送。</translation>
    </message>
    <message>
        <source>It tells only of days after the household left. If it is back, say so on the Households page.</source>
        <translation>它只报了农户退出之后的日子。如果已回来，请在“农户”页注明。</translation>
    </message>
    <message>
        <source>It tells only of days before the household joined.</source>
        <translation>它只报了农户加入之前的日子。</translation>
    </message>
    <message>
        <source>It names amounts or quantities that nobody has. Nothing of it was taken.</source>
        <translation>其中的金额或数量大得不可能。未采用任何内容。</translation>
    </message>
    <message>
        <source>A newer program made it. Install the newer version here, then bring the file in again.</source>
        <translation>它由更新的程序生成。请先在这里安装新版本，再导入该文件。</translation>
    </message>
    <message>
        <source>The file is larger than any bundle. Nothing of it was read.</source>
        <translation>文件比任何日报包都大，未读取。</translation>
    </message>
    <message>
        <source>The file is gone, or it may not be read. Is the USB stick still there?</source>
        <translation>文件已不在，或无法读取。U 盘还插着吗？</translation>
    </message>
    <message>
        <source>first of its day</source>
        <translation>当天第一个</translation>
    </message>
    <message>
        <source>was here before</source>
        <translation>以前已收到</translation>
    </message>
    <message>
        <source>stands in place of an earlier one</source>
        <translation>取代较早的</translation>
    </message>
    <message>
        <source>a later one stands</source>
        <translation>以更晚的为准</translation>
    </message>
    <message>
        <source>later of two with one number</source>
        <translation>同号中较晚的</translation>
    </message>
    <message>
        <source>earlier of two with one number</source>
        <translation>同号中较早的</translation>
    </message>
    <message>
        <source>changed or cut off on its way</source>
        <translation>途中被改动或截断</translation>
    </message>
    <message>
        <source>signature does not hold</source>
        <translation>签名不成立</translation>
    </message>
    <message>
        <source>signed by another key</source>
        <translation>签名密钥不同</translation>
    </message>
    <message>
        <source>household not enrolled</source>
        <translation>农户未登记</translation>
    </message>
    <message>
        <source>closes a day that has not begun</source>
        <translation>所报日期还没开始</translation>
    </message>
    <message>
        <source>tells of a day after the one it closes</source>
        <translation>报了收工日之后的日子</translation>
    </message>
    <message>
        <source>tells one day twice</source>
        <translation>同一天报了两次</translation>
    </message>
    <message>
        <source>days after the household left</source>
        <translation>农户退出后的日子</translation>
    </message>
    <message>
        <source>days before the household joined</source>
        <translation>农户加入前的日子</translation>
    </message>
    <message>
        <source>amounts nobody has</source>
        <translation>金额不可能</translation>
    </message>
    <message>
        <source>made by a newer program</source>
        <translation>由更新的程序生成</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>file not there</source>
        <translation>文件不在</translation>
    </message>
    <message>
        <source>No file was found there.</source>
        <translation>那里没有找到文件。</translation>
    </message>
    <message>
        <source>Nothing earned, live for at least</source>
        <translation>没有收入，直播至少</translation>
    </message>
    <message>
        <source>Orders unpaid, more than</source>
        <translation>未付订单，超过</translation>
    </message>
    <message>
        <source>Mussels replaced, of what is usual for the farm more than</source>
        <translation>补开的蚌，超过该养殖场通常水平的</translation>
    </message>
    <message>
        <source>Sold below the village&apos;s floor, by at least</source>
        <translation>低于村底价售出，至少</translation>
    </message>
    <message>
        <source>Sold below its catalogue price, by more than</source>
        <translation>低于标价售出，超过</translation>
    </message>
    <message>
        <source>Openings without a disclosure card, shows</source>
        <translation>开蚌没有公示卡，场次</translation>
    </message>
    <message>
        <source>Net changed after closing, by at least</source>
        <translation>收工后净额变动，至少</translation>
    </message>
    <message>
        <source>nothing earned</source>
        <translation>没有收入</translation>
    </message>
    <message>
        <source>many unpaid</source>
        <translation>未付多</translation>
    </message>
    <message>
        <source>many replaced</source>
        <translation>补开多</translation>
    </message>
    <message>
        <source>below the floor price</source>
        <translation>低于底价</translation>
    </message>
    <message>
        <source>large discount</source>
        <translation>折扣过大</translation>
    </message>
    <message>
        <source>no disclosure card</source>
        <translation>没有公示卡</translation>
    </message>
    <message>
        <source>changed after closing</source>
        <translation>收工后有改动</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit: minutes</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>shows</source>
        <comment>unit</comment>
        <translation>场</translation>
    </message>
    <message>
        <source>Live for %1, and nothing earned.</source>
        <translation>直播 %1，没有收入。</translation>
    </message>
    <message>
        <source>%1 unpaid: %2 of %3 orders. The limit is %4.</source>
        <extracomment>share, how many unpaid, of how many orders, limit</extracomment>
        <translation>%1 未付：%3 单中有 %2 单。上限为 %4。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 mussels replaced, %4% of what is usual for these lots.</source>
        <extracomment>lot, how many replaced, of how many mussels, percent of what is usual</extracomment>
        <translation>%1：%3 只蚌中补开 %2 只，是这些批次通常水平的 %4%。</translation>
    </message>
    <message>
        <source>%1 sold at %2; the village&apos;s floor is %3.</source>
        <extracomment>item, price, the village&apos;s floor</extracomment>
        <translation>%1 按 %2 售出；村里的底价是 %3。</translation>
    </message>
    <message>
        <source>%1 sold at %2 instead of %3: %4 off.</source>
        <extracomment>item, price, catalogue price, share below it</extracomment>
        <translation>%1 按 %2 售出，原价 %3，降价 %4。</translation>
    </message>
    <message numerus="yes">
        <source>Openings without a disclosure card in %n show(s).</source>
        <translation>
            <numerusform>%n 场直播开蚌没有公示卡。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed after closing: net %1, now %2.</source>
        <extracomment>net before, net after</extracomment>
        <translation>收工后有改动：净额原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>Ask %1 why the show brought nothing</source>
        <translation>问 %1 为什么直播没有收入</translation>
    </message>
    <message>
        <source>Go through the unpaid orders with %1</source>
        <translation>和 %1 一起过一遍未付订单</translation>
    </message>
    <message>
        <source>Look at the mussels of %1: %2</source>
        <translation>查看 %1 的蚌：%2</translation>
    </message>
    <message>
        <source>Talk to %1 about the price of %2</source>
        <translation>和 %1 谈 %2 的价格</translation>
    </message>
    <message>
        <source>Talk to %1 about the discount on %2</source>
        <translation>和 %1 谈 %2 的折扣</translation>
    </message>
    <message>
        <source>Help %1 with the disclosure card</source>
        <translation>帮 %1 填公示卡</translation>
    </message>
    <message>
        <source>Ask %1 what changed after closing</source>
        <translation>问 %1 收工后改了什么</translation>
    </message>
</context>
<context>
    <name>kaibang::WaitingCard</name>
    <message>
        <source>Which product is “%1”?</source>
        <translation>“%1”是哪个商品？</translation>
    </message>
    <message numerus="yes">
        <source>%n orders from %1 wait for the answer.</source>
        <translation>
            <numerusform>%1 有 %n 笔订单等待确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Stock units for one ordered</source>
        <translation>每下单一件扣减的库存数</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>kaibang::WaitingPane</name>
    <message>
        <source>Every order line has its product. New titles will wait here.</source>
        <translation>每行订单都有对应商品。新的标题会在这里等候。</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>It is this product</source>
        <translation>就是这个商品</translation>
    </message>
    <message>
        <source>Units for one</source>
        <translation>一份折合件数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>是哪个商品？</translation>
    </message>
    <message>
        <source>These lines take no stock until you say what they are. Your answer is remembered.</source>
        <translation>在你说明之前，这些行不占库存。你的回答会被记住。</translation>
    </message>
    <message>
        <source>Lines without a product</source>
        <translation>没有对应商品的行</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait</source>
        <translation>
            <numerusform>%n 个订单在等</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a product and how many units one of it is.</source>
        <translation>请选择商品，并填写一份折合几件。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) now take %1.</source>
        <translation>
            <numerusform>%n 个订单现在占用 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>已记住</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>读不懂</translation>
    </message>
    <message>
        <source>What nobody has understood yet</source>
        <translation>还没弄明白的</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>kaibang::Wording</name>
    <message>
        <source>fetched</source>
        <translation>主动取回</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>claimed in a comment</source>
        <translation>评论扣单</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>排练</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>淘宝</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>扣单</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>排练</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>来源不明</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Taken by an order</source>
        <translation>订单占用</translation>
    </message>
    <message>
        <source>Given back by an order</source>
        <translation>订单退回</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>Spoiled or broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Returned by a buyer</source>
        <translation>买家退货</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>补货</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>赠送</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>Opened from a lot</source>
        <translation>从批次中开出</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>普通商品</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开蚌</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>孤品</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>live</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>payment unknown</source>
        <translation>付款不明</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>payment pending</source>
        <translation>付款处理中</translation>
    </message>
    <message>
        <source>partly paid</source>
        <translation>部分付款</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>payment voided</source>
        <translation>付款作废</translation>
    </message>
    <message>
        <source>not shipped</source>
        <translation>未发货</translation>
    </message>
    <message>
        <source>partly shipped</source>
        <translation>部分发货</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled, was not paid</source>
        <translation>已取消，未付过款</translation>
    </message>
    <message>
        <source>cancelled and refunded</source>
        <translation>已取消并退款</translation>
    </message>
    <message>
        <source>refund asked for</source>
        <translation>申请退款</translation>
    </message>
    <message>
        <source>refund done</source>
        <translation>退款完成</translation>
    </message>
    <message>
        <source>refund refused</source>
        <translation>退款被拒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>payment, then shipping</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>short, kept</source>
        <translation>缺货，已保留</translation>
    </message>
    <message>
        <source>short</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>which product?</source>
        <translation>是哪个商品？</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>待打包</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Short of stock</source>
        <translation>库存不足</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>是哪个商品？</translation>
    </message>
    <message>
        <source>The computer could not read or write the file.</source>
        <translation>电脑无法读写这个文件。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Another program is using the ledger.</source>
        <translation>另一个程序正在使用账本。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Kaibang.</source>
        <translation>这个文件由更新版本的 Kaibang 写成。</translation>
    </message>
    <message>
        <source>This is not a file of Kaibang.</source>
        <translation>这不是 Kaibang 的文件。</translation>
    </message>
    <message>
        <source>What you asked for is not there any more.</source>
        <translation>要找的内容已经不在了。</translation>
    </message>
    <message>
        <source>Something with this name is already there.</source>
        <translation>同名的内容已经存在。</translation>
    </message>
    <message>
        <source>What was entered breaks a rule.</source>
        <translation>输入的内容不合规则。</translation>
    </message>
    <message>
        <source>There is not enough stock.</source>
        <translation>库存不够。</translation>
    </message>
    <message>
        <source>The number is too large or too small.</source>
        <translation>数字太大或太小。</translation>
    </message>
    <message>
        <source>Two currencies cannot be added up.</source>
        <translation>两种货币不能相加。</translation>
    </message>
    <message>
        <source>A rule of the household forbids this.</source>
        <translation>农户的规则不允许这样做。</translation>
    </message>
    <message>
        <source>The local address could not be opened.</source>
        <translation>本机地址打不开。</translation>
    </message>
    <message>
        <source>This computer or this build cannot do that.</source>
        <translation>这台电脑或这个版本做不到。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the folder and its permissions, then try again.</source>
        <translation>什么都没有改动。请检查文件夹和权限，再试一次。</translation>
    </message>
    <message>
        <source>What was accepted before is safe; nothing new was accepted. Free some space, then try again.</source>
        <translation>之前接受的都安全，没有接受新的。请腾出空间，再试一次。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other window, then try again.</source>
        <translation>什么都没有改动。请关掉另一个窗口，再试一次。</translation>
    </message>
    <message>
        <source>It was not touched. Restore the newest backup in Setup.</source>
        <translation>文件没有动过。请在设置里恢复最新的备份。</translation>
    </message>
    <message>
        <source>It was not touched. Update Kaibang, then open it again.</source>
        <translation>文件没有动过。请更新 Kaibang 后再打开。</translation>
    </message>
    <message>
        <source>It was not touched. Choose another file.</source>
        <translation>文件没有动过。请选择别的文件。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list again.</source>
        <translation>什么都没有改动。请再看看列表。</translation>
    </message>
    <message>
        <source>It was not overwritten. Choose another name or code.</source>
        <translation>没有覆盖。请换一个名称或编码。</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the entry, then try again.</source>
        <translation>什么都没有改动。请改正后再试一次。</translation>
    </message>
    <message>
        <source>No stock was taken. Top up first, or enter fewer.</source>
        <translation>没有占用库存。请先补货，或减少数量。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the number, then try again.</source>
        <translation>什么都没有改动。请检查数字，再试一次。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at one currency at a time.</source>
        <translation>什么都没有改动。请一次只看一种货币。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the price floor, the PIN or the show.</source>
        <translation>什么都没有改动。请检查底价、PIN 或直播状态。</translation>
    </message>
    <message>
        <source>Orders by file and by hand still work. Choose another port in Setup, then try again.</source>
        <translation>文件和手工订单照常可用。请在设置里换个端口，再试一次。</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another way or another file.</source>
        <translation>什么都没有改动。请换个办法或换个文件。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, then the sentences after it</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the order number. Import the file as it was downloaded.</source>
        <translation>表格软件把订单号改成了约数。请导入刚下载的原文件。</translation>
    </message>
    <message>
        <source>The order number is not usable.</source>
        <translation>订单号不可用。</translation>
    </message>
    <message>
        <source>The order number is missing.</source>
        <translation>缺少订单号。</translation>
    </message>
    <message>
        <source>An amount cannot be read.</source>
        <translation>有金额读不懂。</translation>
    </message>
    <message>
        <source>The quantity cannot be read.</source>
        <translation>数量读不懂。</translation>
    </message>
    <message>
        <source>A date or time cannot be read.</source>
        <translation>有日期或时间读不懂。</translation>
    </message>
    <message>
        <source>The time of the order is missing.</source>
        <translation>缺少下单时间。</translation>
    </message>
    <message>
        <source>This computer lacks the time zone of the file. Install its time zone data (tzdata).</source>
        <translation>这台电脑没有文件所用的时区数据，请安装 tzdata。</translation>
    </message>
    <message>
        <source>The currency is missing.</source>
        <translation>缺少货币。</translation>
    </message>
    <message>
        <source>The order is known in another currency.</source>
        <translation>这个订单已按另一种货币记录。</translation>
    </message>
    <message>
        <source>This is a detail row without its order. Import the order list together with it.</source>
        <translation>这是没有订单的明细行。请和订单列表一起导入。</translation>
    </message>
    <message>
        <source>The order has no items.</source>
        <translation>订单里没有商品。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is damaged. Download it again.</source>
        <translation>文件已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read. Import it as it was downloaded.</source>
        <translation>文件的字符读不懂。请导入刚下载的原文件。</translation>
    </message>
    <message>
        <source>The message is no valid JSON.</source>
        <translation>消息不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The message does not follow the agreed form.</source>
        <translation>消息不符合约定的格式。</translation>
    </message>
    <message>
        <source>The file or message is too large.</source>
        <translation>文件或消息太大。</translation>
    </message>
    <message>
        <source>This row of the catalogue cannot be read. It needs a code, a name and a price such as 59.00.</source>
        <translation>这行商品读不懂。需要编码、名称和价格，例如 59.00。</translation>
    </message>
    <message>
        <source>This row could not be read: %1</source>
        <translation>这一行读不懂：%1</translation>
    </message>
    <message>
        <source>Added as a new order</source>
        <translation>已添加为新订单</translation>
    </message>
    <message>
        <source>Order brought up to date</source>
        <translation>订单已更新</translation>
    </message>
    <message>
        <source>Nothing done: the same report came before</source>
        <translation>未处理：同样的消息来过</translation>
    </message>
    <message>
        <source>Nothing rolled back: this report is older than what is known</source>
        <translation>没有回退：这条消息比已知的旧</translation>
    </message>
    <message>
        <source>Nothing to change: a newer report of the same facts</source>
        <translation>无需改动：同样内容的新消息</translation>
    </message>
    <message>
        <source>Refused: a detail row without its order list</source>
        <translation>已拒绝：明细行缺少订单列表</translation>
    </message>
    <message>
        <source>Refused: the time of the order is missing</source>
        <translation>已拒绝：缺少下单时间</translation>
    </message>
    <message>
        <source>Refused: the currency is missing</source>
        <translation>已拒绝：缺少货币</translation>
    </message>
    <message>
        <source>Refused: the order number is not usable</source>
        <translation>已拒绝：订单号不可用</translation>
    </message>
    <message>
        <source>Brought back: its import had been undone</source>
        <translation>已恢复：它的导入曾被撤销</translation>
    </message>
    <message>
        <source>Refused: the order is known in another currency</source>
        <translation>已拒绝：订单已按另一种货币记录</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>order number damaged</source>
        <translation>订单号损坏</translation>
    </message>
    <message>
        <source>time worked out, not told</source>
        <translation>时间是推算的，不是来源给的</translation>
    </message>
    <message>
        <source>items and total do not add up</source>
        <translation>商品与总额对不上</translation>
    </message>
    <message>
        <source>buyer masked by the source</source>
        <translation>买家已被来源打码</translation>
    </message>
    <message>
        <source>something was missing in the row</source>
        <translation>行里缺内容</translation>
    </message>
    <message>
        <source>items made from a summary</source>
        <translation>商品由汇总推出</translation>
    </message>
    <message>
        <source>items only</source>
        <translation>只有商品明细</translation>
    </message>
    <message>
        <source>status not known, counted in no total</source>
        <translation>状态不明，不计入合计</translation>
    </message>
    <message>
        <source>paid after it was cancelled</source>
        <translation>取消之后又付款</translation>
    </message>
    <message>
        <source>Taobao order list</source>
        <translation>淘宝订单列表</translation>
    </message>
    <message>
        <source>Taobao detail list</source>
        <translation>淘宝明细列表</translation>
    </message>
    <message>
        <source>Douyin orders</source>
        <translation>抖音订单</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品目录</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>认不出</translation>
    </message>
    <message>
        <source>Local intake</source>
        <translation>本机接单</translation>
    </message>
    <message>
        <source>Drop folder</source>
        <translation>投递文件夹</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Rehearsal crowd</source>
        <translation>排练观众</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>接收中</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>feed name, then its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, nothing yet</source>
        <translation>%1，还没有</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>feed and state, then how long ago</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>report</comment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <comment>report</comment>
        <translation>每日销售</translation>
    </message>
    <message>
        <source>Sales by product</source>
        <comment>report</comment>
        <translation>商品销售</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>report</comment>
        <translation>直播场次</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>report</comment>
        <translation>库存</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>column</comment>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Order number</source>
        <comment>column</comment>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Buyer</source>
        <comment>column</comment>
        <translation>买家</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>column</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>column</comment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>column</comment>
        <translation>付款</translation>
    </message>
    <message>
        <source>Shipping</source>
        <comment>column</comment>
        <translation>发货</translation>
    </message>
    <message>
        <source>End</source>
        <comment>column: how an order ended</comment>
        <translation>结束</translation>
    </message>
    <message>
        <source>To decide</source>
        <comment>column</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column</comment>
        <translation>币种</translation>
    </message>
    <message>
        <source>Claimed</source>
        <comment>column</comment>
        <translation>待付</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>column</comment>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>column</comment>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>column</comment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <comment>column</comment>
        <translation>已付订单</translation>
    </message>
    <message>
        <source>Unpaid orders</source>
        <comment>column</comment>
        <translation>未付订单</translation>
    </message>
    <message>
        <source>Cancelled orders</source>
        <comment>column</comment>
        <translation>已取消订单</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>column</comment>
        <translation>编码</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>column</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Variant</source>
        <comment>column</comment>
        <translation>规格</translation>
    </message>
    <message>
        <source>Order lines</source>
        <comment>column</comment>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Paid units</source>
        <comment>column</comment>
        <translation>已付件数</translation>
    </message>
    <message>
        <source>Paid goods</source>
        <comment>column: paid lines, before discounts and shipping</comment>
        <translation>已付货款</translation>
    </message>
    <message>
        <source>On air</source>
        <comment>column: for how long</comment>
        <translation>讲解时长</translation>
    </message>
    <message>
        <source>Short units</source>
        <comment>column</comment>
        <translation>缺货件数</translation>
    </message>
    <message>
        <source>On hand</source>
        <comment>column</comment>
        <translation>现有库存</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>column: by unpaid orders</comment>
        <translation>占用</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>column</comment>
        <translation>已售</translation>
    </message>
    <message>
        <source>Low at</source>
        <comment>column</comment>
        <translation>低库存线</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column: of stock</comment>
        <translation>库存状态</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>单价</translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>level of stock</comment>
        <translation>售罄</translation>
    </message>
    <message>
        <source>low</source>
        <comment>level of stock</comment>
        <translation>偏低</translation>
    </message>
    <message>
        <source>enough</source>
        <comment>level of stock</comment>
        <translation>充足</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>of a report</comment>
        <translation>合计</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <comment>on a report</comment>
        <translation>彩排</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page of pages</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>amount</comment>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>选择日期…</translation>
    </message>
    <message>
        <source>Counter sale · %1</source>
        <comment>time</comment>
        <translation>柜台销售 · %1</translation>
    </message>
    <message>
        <source>Unknown amounts</source>
        <comment>column: how many are missing in the sums</comment>
        <translation>未知金额数</translation>
    </message>
    <message>
        <source>Packing</source>
        <comment>report</comment>
        <translation>打包</translation>
    </message>
    <message>
        <source>Bag</source>
        <comment>column</comment>
        <translation>袋号</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a thing to pack</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Units in the bag</source>
        <comment>column</comment>
        <translation>袋内件数</translation>
    </message>
    <message>
        <source>Courier</source>
        <comment>column</comment>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <comment>column</comment>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>to pack</source>
        <comment>state of a thing</comment>
        <translation>待装</translation>
    </message>
    <message>
        <source>in the bag</source>
        <comment>state of a thing</comment>
        <translation>已装袋</translation>
    </message>
    <message>
        <source>handed over</source>
        <comment>state of a thing</comment>
        <translation>已交出</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>state of a thing</comment>
        <translation>未付款</translation>
    </message>
    <message>
        <source>take out again</source>
        <comment>state of a thing</comment>
        <translation>请取出</translation>
    </message>
    <message>
        <source>Things: %1</source>
        <extracomment>on a label: how many things are in the bag</extracomment>
        <translation>共 %1 件</translation>
    </message>
    <message>
        <source>Bags: %1</source>
        <extracomment>on a list: how many bags are on it</extracomment>
        <translation>共 %1 袋</translation>
    </message>
    <message>
        <source>Packing list</source>
        <comment>printed page</comment>
        <translation>打包清单</translation>
    </message>
    <message>
        <source>Work list</source>
        <comment>printed page</comment>
        <translation>加工清单</translation>
    </message>
    <message>
        <source>Hand-over to the courier</source>
        <comment>printed page</comment>
        <translation>快递交接单</translation>
    </message>
    <message>
        <source>Pick-up list</source>
        <comment>printed page</comment>
        <translation>自提清单</translation>
    </message>
    <message>
        <source>Received, courier&apos;s signature:</source>
        <comment>printed page</comment>
        <translation>已收，快递员签名：</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>printed page</comment>
        <translation>签名</translation>
    </message>
    <message>
        <source>Calibration</source>
        <comment>printed page</comment>
        <translation>校准</translation>
    </message>
    <message>
        <source>The frame should stand %1 mm from the upper and from the left edge of the paper. Measure both, and enter in Setup how much is missing. A ruler of 100 mm must measure 100 mm: otherwise switch off “fit to page”.</source>
        <extracomment>%1: millimetres</extracomment>
        <translation>边框应距纸的上边和左边各 %1 毫米。请量一量，把差值填到“设置”里。尺上的 100 毫米必须量得 100 毫米，否则请关闭“适合页面”。</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>扣单</translation>
    </message>
    <message>
        <source>interest, no claim</source>
        <translation>感兴趣，不是扣单</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>wants to be next in line</source>
        <translation>想候补</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>闲聊</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>people say this word for other reasons too</source>
        <translation>这个词也常有别的意思</translation>
    </message>
    <message>
        <source>only a number</source>
        <translation>只有一个数字</translation>
    </message>
    <message>
        <source>the number of an item, or how many?</source>
        <translation>是商品编号还是数量？</translation>
    </message>
    <message>
        <source>an unusual quantity</source>
        <translation>数量不寻常</translation>
    </message>
    <message>
        <source>words that are not known</source>
        <translation>有不认识的词</translation>
    </message>
    <message>
        <source>names two items</source>
        <translation>说了两个商品</translation>
    </message>
    <message>
        <source>names two quantities</source>
        <translation>说了两个数量</translation>
    </message>
    <message>
        <source>said as a question</source>
        <translation>用问句说的</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>说了不</translation>
    </message>
    <message>
        <source>speaks of somebody else</source>
        <translation>说的是别人</translation>
    </message>
    <message>
        <source>perhaps later</source>
        <translation>也许以后</translation>
    </message>
    <message>
        <source>only a plus sign</source>
        <translation>只有一个加号</translation>
    </message>
    <message>
        <source>names an item that is not in the run order</source>
        <translation>说的商品不在商品队列里</translation>
    </message>
    <message>
        <source>no item is named or on air</source>
        <translation>没说商品，也没有讲解中的</translation>
    </message>
    <message>
        <source>says two things at once</source>
        <translation>一次说了两件事</translation>
    </message>
    <message>
        <source>wants another colour or size</source>
        <translation>要别的颜色或尺寸</translation>
    </message>
    <message>
        <source>no claims are taken for this item now</source>
        <translation>现在不接受这个商品的扣单</translation>
    </message>
    <message>
        <source>this item, or the one before?</source>
        <translation>是这个商品还是上一个？</translation>
    </message>
    <message>
        <source>more than one buyer may have</source>
        <translation>超过每人限量</translation>
    </message>
    <message>
        <source>only so many are left</source>
        <translation>只剩这么多</translation>
    </message>
    <message>
        <source>sold out: goes in line</source>
        <translation>已售罄：进入候补</translation>
    </message>
    <message>
        <source>has one already: one more, or the same again?</source>
        <translation>已有保留：再要一个，还是重复？</translation>
    </message>
    <message>
        <source>gives back what is held</source>
        <translation>放弃保留的</translation>
    </message>
    <message>
        <source>the flash price is used up</source>
        <translation>限时价已用完</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Wants to be next in line</source>
        <translation>想候补</translation>
    </message>
    <message>
        <source>Talk of what was bought or paid</source>
        <translation>谈已买或已付的</translation>
    </message>
    <message>
        <source>Interest, no claim</source>
        <translation>感兴趣，不是扣单</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>犹豫</translation>
    </message>
    <message>
        <source>Question words</source>
        <translation>疑问词</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>别人</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>扣单</translation>
    </message>
    <message>
        <source>Claims, perhaps</source>
        <translation>可能是扣单</translation>
    </message>
    <message>
        <source>Numbers (word=value)</source>
        <translation>数字（词=值）</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Before an item&apos;s number</source>
        <translation>商品编号之前</translation>
    </message>
    <message>
        <source>After an item&apos;s number</source>
        <translation>商品编号之后</translation>
    </message>
    <message>
        <source>Colours and sizes</source>
        <translation>颜色和尺寸</translation>
    </message>
    <message>
        <source>Words without meaning here</source>
        <translation>这里没有意义的词</translation>
    </message>
    <message>
        <source>Comment read</source>
        <translation>已读评论</translation>
    </message>
    <message numerus="yes">
        <source>%n opened before the refund</source>
        <translation>
            <numerusform>退款前已开 %n 只</numerusform>
        </translation>
    </message>
    <message>
        <source>This opening has no disclosure card yet.</source>
        <translation>这个开蚌商品还没有公示卡。</translation>
    </message>
    <message>
        <source>The sale of openings is paused.</source>
        <translation>开蚌已暂停出售。</translation>
    </message>
    <message>
        <source>Nothing was sold or shown. Write the card on the Stock page first.</source>
        <translation>没有出售也没有讲解。请先在库存页填写公示卡。</translation>
    </message>
    <message>
        <source>Nothing was sold. Switch the pause off at the opening table.</source>
        <translation>没有出售。请在开蚌台取消暂停。</translation>
    </message>
    <message>
        <source>Changed: mussels of it were opened before, so decide what is owed</source>
        <translation>已变更：其中的蚌先前已开，请决定如何处理</translation>
    </message>
    <message>
        <source>Openings</source>
        <comment>report</comment>
        <translation>开蚌</translation>
    </message>
    <message>
        <source>Pearls by lot and grade</source>
        <comment>report</comment>
        <translation>各批次各等级珍珠</translation>
    </message>
    <message>
        <source>Work list</source>
        <comment>report</comment>
        <translation>加工清单</translation>
    </message>
    <message>
        <source>Opened at</source>
        <comment>column</comment>
        <translation>开蚌时间</translation>
    </message>
    <message>
        <source>Mussel</source>
        <comment>column: which of how many</comment>
        <translation>第几只</translation>
    </message>
    <message>
        <source>Lot</source>
        <comment>column</comment>
        <translation>批次</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Grades</source>
        <comment>column</comment>
        <translation>各等级</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>column</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Pearls</source>
        <comment>column</comment>
        <translation>珍珠</translation>
    </message>
    <message>
        <source>Best, mm</source>
        <comment>column</comment>
        <translation>最大（mm）</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>column</comment>
        <translation>已开</translation>
    </message>
    <message>
        <source>Made good</source>
        <comment>column: empty or dead mussels</comment>
        <translation>补开</translation>
    </message>
    <message>
        <source>Mussels</source>
        <comment>column: taken from lots</comment>
        <translation>蚌数</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: how long it took</comment>
        <translation>用时</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>column</comment>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>column</comment>
        <translation>加工</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>result</comment>
        <translation>已开</translation>
    </message>
    <message>
        <source>opened in place of another</source>
        <comment>result</comment>
        <translation>补开</translation>
    </message>
    <message>
        <source>done</source>
        <comment>work</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>work</comment>
        <translation>待做</translation>
    </message>
    <message>
        <source>asks to be next in line, but it is not sold out</source>
        <translation>想候补，但还没有卖完</translation>
    </message>
    <message>
        <source>to be opened</source>
        <comment>state of mussels</comment>
        <translation>待开</translation>
    </message>
    <message>
        <source>others are in line before</source>
        <translation>前面有人候补</translation>
    </message>
    <message>
        <source>Kuaishou</source>
        <translation>快手</translation>
    </message>
    <message>
        <source>WeChat Channels</source>
        <translation>微信小店</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>小红书</translation>
    </message>
    <message>
        <source>Kuaishou orders</source>
        <translation>快手订单</translation>
    </message>
    <message>
        <source>WeChat orders</source>
        <translation>微信小店订单</translation>
    </message>
    <message>
        <source>Pinduoduo orders</source>
        <translation>拼多多订单</translation>
    </message>
    <message>
        <source>Xiaohongshu orders</source>
        <translation>小红书订单</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Number of one item (sub-order)</source>
        <translation>单件商品编号（子订单）</translation>
    </message>
    <message>
        <source>Number of the whole basket</source>
        <translation>合并购买编号（主订单）</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>After-sale status</source>
        <translation>售后状态</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Time of payment</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Time of shipping</source>
        <translation>发货时间</translation>
    </message>
    <message>
        <source>Time of completion</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Variant of the item</source>
        <translation>商品规格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Product number of the platform</source>
        <translation>平台商品编号</translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation>商家编码</translation>
    </message>
    <message>
        <source>Your own code, second choice</source>
        <translation>商家编码（备选）</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>该行金额</translation>
    </message>
    <message>
        <source>Items, before discounts and freight</source>
        <translation>商品总价（优惠和运费之前）</translation>
    </message>
    <message>
        <source>To pay in all</source>
        <translation>应付总额</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Paid by the buyer</source>
        <translation>买家实付</translation>
    </message>
    <message>
        <source>Discount of the platform</source>
        <translation>平台优惠</translation>
    </message>
    <message>
        <source>Discount of the shop</source>
        <translation>店铺优惠</translation>
    </message>
    <message>
        <source>Received by the shop</source>
        <translation>商家实收</translation>
    </message>
    <message>
        <source>Refunded, whole order</source>
        <translation>整单已退款</translation>
    </message>
    <message>
        <source>Refunded, this item</source>
        <translation>该商品已退款</translation>
    </message>
    <message>
        <source>Buyer&apos;s name on the platform</source>
        <translation>买家平台昵称</translation>
    </message>
    <message>
        <source>Buyer&apos;s note</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Name on the parcel</source>
        <translation>收货人姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Changed address</source>
        <translation>修改后的地址</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>商家备注</translation>
    </message>
    <message>
        <source>Host of the show</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>Cancelled, never paid</source>
        <translation>已取消，未付款</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Paid, partly shipped</source>
        <translation>已付款，部分发货</translation>
    </message>
    <message>
        <source>Paid and shipped</source>
        <translation>已付款并发货</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Paid, to be shipped</source>
        <translation>已付款，待发货</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>The columns of this file are not known. Say what they are, or choose an order export.</source>
        <translation>无法识别此文件的列。请说明各列含义，或选择订单导出文件。</translation>
    </message>
    <message>
        <source>This computer cannot read the characters of the file. Save it as UTF-8.</source>
        <translation>本机无法读取此文件的字符编码。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>A password guards this file. Unpack it first, then import it.</source>
        <translation>此文件设有密码。请先解压，再导入。</translation>
    </message>
    <message>
        <source>This workbook is in the old .xls form or behind a password. Save it as .xlsx without a password, then import it.</source>
        <translation>此工作簿是旧的 .xls 格式或设有密码。请另存为不带密码的 .xlsx，再导入。</translation>
    </message>
    <message>
        <source>This part of the archive is no order list and was left out.</source>
        <translation>压缩包中的这个文件不是订单列表，已略过。</translation>
    </message>
    <message>
        <source>address not found</source>
        <translation>找不到地址</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>answers too slowly</source>
        <translation>应答太慢</translation>
    </message>
    <message>
        <source>cannot prove who it is</source>
        <translation>无法证明身份</translation>
    </message>
    <message>
        <source>has moved</source>
        <translation>已搬到别处</translation>
    </message>
    <message>
        <source>no shop there</source>
        <translation>那里没有店铺</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>key may not read orders</source>
        <translation>密钥无权读取订单</translation>
    </message>
    <message>
        <source>blocks this computer</source>
        <translation>拦截了这台电脑</translation>
    </message>
    <message>
        <source>clocks differ</source>
        <translation>时钟不一致</translation>
    </message>
    <message>
        <source>asks for patience</source>
        <translation>要求稍候</translation>
    </message>
    <message>
        <source>has a fault of its own</source>
        <translation>店铺自身出错</translation>
    </message>
    <message>
        <source>answer cannot be read</source>
        <translation>应答无法读取</translation>
    </message>
    <message>
        <source>too old a version</source>
        <translation>版本太旧</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>没有密钥环</translation>
    </message>
    <message>
        <source>ledger cannot be written</source>
        <translation>账本无法写入</translation>
    </message>
    <message>
        <source>The shop answers and lets its orders be read.</source>
        <translation>店铺有应答，订单可以读取。</translation>
    </message>
    <message>
        <source>This address was not found. Check how it is written, and whether this computer has internet.</source>
        <translation>找不到这个地址。请检查写法，以及这台电脑是否连上了互联网。</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check it, or try without “https://”, or later.</source>
        <translation>这个地址没有应答。请检查地址，或去掉“https://”再试，或稍后再试。</translation>
    </message>
    <message>
        <source>The shop took too long to answer. Try again in a minute.</source>
        <translation>店铺应答太慢。请过一分钟再试。</translation>
    </message>
    <message>
        <source>The shop&apos;s certificate does not prove that it is this shop, so the key was not sent. Whoever looks after the shop has to renew it.</source>
        <translation>店铺的证书不能证明它就是这家店，所以没有发送密钥。需要由管理店铺的人更新证书。</translation>
    </message>
    <message>
        <source>The shop lives at another address: %1. The key was not sent there. Enter that address if it is yours.</source>
        <translation>店铺的地址是另一个：%1。密钥没有发到那里。如果那是你的地址，请填写它。</translation>
    </message>
    <message>
        <source>There is a website, but no WooCommerce shop that answers. Check the address. In WordPress, permalinks must not be set to “Plain”.</source>
        <translation>那里有网站，但没有 WooCommerce 店铺应答。请检查地址。WordPress 的固定链接不能设为“朴素”。</translation>
    </message>
    <message>
        <source>The shop does not know this key and secret. Copy both again, or make a new key. The address must be written as the shop itself writes it.</source>
        <translation>店铺不认识这对密钥。请重新复制两项，或新建一个密钥。地址要写得和店铺自己写的一样。</translation>
    </message>
    <message>
        <source>The key is right, but it may not read orders. Make one with the permission “Read”, for a user who may manage orders.</source>
        <translation>密钥是对的，但无权读取订单。请为能管理订单的用户新建一个权限为“读取”的密钥。</translation>
    </message>
    <message>
        <source>Something in front of the shop, such as a security plugin, blocks this computer. Its owner has to allow the REST API.</source>
        <translation>店铺前面有东西（例如安全插件）拦截了这台电脑。需要店主允许 REST API。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the shop&apos;s differ by %n minute(s). Set the clock and try again.</source>
        <translation>
            <numerusform>这台电脑的时钟与店铺相差 %n 分钟。请校准时钟后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop has been asked too often. Try again in some minutes.</source>
        <translation>问店铺太频繁了。请过几分钟再试。</translation>
    </message>
    <message>
        <source>The shop has a fault of its own. Try again later, or tell whoever looks after it.</source>
        <translation>店铺自身出错。请稍后再试，或告诉管理店铺的人。</translation>
    </message>
    <message>
        <source>The shop&apos;s answer broke off or cannot be read. Try again.</source>
        <translation>店铺的应答中断或无法读取。请再试一次。</translation>
    </message>
    <message>
        <source>This WooCommerce cannot say what has changed. It has to be version 5.8 or newer.</source>
        <translation>这个 WooCommerce 不能告知哪些订单有变化。需要 5.8 或更新的版本。</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <comment>minutes and seconds</comment>
        <translation>%1 后再试</translation>
    </message>
    <message numerus="yes">
        <source>%n order report(s)</source>
        <translation>
            <numerusform>%n 条订单报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 条无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n 条重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of order</source>
        <translation>
            <numerusform>%n 条顺序颠倒</numerusform>
        </translation>
    </message>
    <message>
        <source>last one %1 late</source>
        <comment>minutes and seconds</comment>
        <translation>最近一条晚了 %1</translation>
    </message>
    <message>
        <source>No word from %1 to %2; what came meanwhile has been read.</source>
        <translation>%1 到 %2 没有消息；期间的订单已补读。</translation>
    </message>
    <message>
        <source>No word since %1.</source>
        <translation>自 %1 起没有消息。</translation>
    </message>
    <message>
        <source>Here, not looked at</source>
        <translation>已到，未验货</translation>
    </message>
    <message>
        <source>On the shelf again</source>
        <translation>已重新上架</translation>
    </message>
    <message>
        <source>Cannot be sold again</source>
        <translation>不能再卖</translation>
    </message>
    <message>
        <source>Stays with the buyer</source>
        <translation>买家留下</translation>
    </message>
    <message>
        <source>was held, and taken back</source>
        <translation>已保留过，后收回</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Returns</source>
        <comment>report</comment>
        <translation>退货</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>column</comment>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>return</comment>
        <translation>待退回</translation>
    </message>
    <message>
        <source>from a room that nobody has called yours</source>
        <translation>来自还没有确认是你的直播间</translation>
    </message>
    <message>
        <source>This server was not found. Check how it is written, and whether this computer has internet.</source>
        <translation>找不到这个服务器。请检查拼写，以及这台电脑能否上网。</translation>
    </message>
    <message>
        <source>Nothing answers there. Check that the other program runs and that the address is right. It is tried again by itself.</source>
        <translation>那里没有应答。请检查另一个程序是否在运行、地址是否正确。会自动重试。</translation>
    </message>
    <message>
        <source>It took too long to answer. It is tried again by itself.</source>
        <translation>应答太慢。会自动重试。</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check its name, its port and whether it is encrypted.</source>
        <translation>服务器无法证明自己的身份。请检查名称、端口以及是否加密。</translation>
    </message>
    <message>
        <source>This chat is not there, or lets nobody in. Check the name of the channel.</source>
        <translation>这个聊天不存在，或不让人进入。请检查频道名。</translation>
    </message>
    <message>
        <source>The server does not let this computer in. Check server and port; a server that asks for a password cannot be read.</source>
        <translation>服务器不让这台电脑进入。请检查服务器和端口；需要密码的服务器无法读取。</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one in the section Ways in, and paste the new address.</source>
        <translation>另一个程序占用了这个端口。请在“接单方式”里换一个端口，再粘贴新地址。</translation>
    </message>
    <message>
        <source>The server has a fault of its own. It is tried again by itself.</source>
        <translation>服务器自身出错。会自动重试。</translation>
    </message>
    <message>
        <source>What comes cannot be read. Check that this is the address of a comment tool.</source>
        <translation>收到的内容读不懂。请检查这是不是弹幕工具的地址。</translation>
    </message>
    <message>
        <source>Its permission has ended. Connect it again in the section Online shops.</source>
        <translation>授权已到期。请在“网店”里重新连接。</translation>
    </message>
    <message numerus="yes">
        <source>Its permission ends in %n hour(s). Connect it again before.</source>
        <translation>
            <numerusform>授权将在 %n 小时后到期。请提前重新连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some came from a room that nobody has called yours. Say so in the section Comments.</source>
        <translation>有些来自还没有确认是你的直播间。请在“评论”里说明。</translation>
    </message>
    <message>
        <source>Some came faster than they could be taken and are lost. Check whether two programs send the same.</source>
        <translation>有些来得太快，没能接收，已丢失。请检查是否有两个程序在发送同样的内容。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>gap</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>gap</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Last word</source>
        <comment>figure of a feed</comment>
        <translation>最近消息</translation>
    </message>
    <message>
        <source>Lag, min:s</source>
        <comment>figure of a feed</comment>
        <translation>延迟（分：秒）</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>figure of a feed</comment>
        <translation>评论</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>figure of a feed</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Repeated</source>
        <comment>figure of a feed</comment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Out of order</source>
        <comment>figure of a feed</comment>
        <translation>次序颠倒</translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>figure of a feed</comment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <comment>figure of a feed</comment>
        <translation>别的直播间</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>figure of a feed</comment>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Last gap</source>
        <comment>figure of a feed</comment>
        <translation>最近缺口</translation>
    </message>
    <message>
        <source>Next try</source>
        <comment>figure of a feed</comment>
        <translation>下次重试</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>minutes and seconds</comment>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>Permission until</source>
        <comment>figure of a feed</comment>
        <translation>授权至</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>platform, name of a room</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>ours: its comments become claims</source>
        <translation>是我们的：评论会变成扣单</translation>
    </message>
    <message>
        <source>not ours: its comments are left out, its orders belong to no show</source>
        <translation>不是我们的：不理会评论，订单不算进任何场次</translation>
    </message>
    <message>
        <source>nobody has said yet: its claims wait for you</source>
        <translation>还没有人确认：扣单等你决定</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n 条评论</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a new room. Its claims wait for you until you say whose it is.</source>
        <comment>platform: room</comment>
        <translation>%1 是新的直播间。在你确认之前，它的扣单等你决定。</translation>
    </message>
    <message>
        <source>It is ours</source>
        <comment>of a room</comment>
        <translation>是我们的</translation>
    </message>
    <message>
        <source>no answer %1–%2, read since</source>
        <comment>times</comment>
        <translation>%1–%2 没有应答，之后已补读</translation>
    </message>
    <message numerus="yes">
        <source>off %1–%2, %n min gap not closed</source>
        <comment>times</comment>
        <translation>
            <numerusform>%1–%2 关闭，%n 分钟缺口未补上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent %1–%2, %n min</source>
        <comment>times</comment>
        <translation>
            <numerusform>%1–%2 没有消息，%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no answer %1–%2, %n min gap not closed</source>
        <comment>times</comment>
        <translation>
            <numerusform>%1–%2 没有应答，%n 分钟缺口未补上</numerusform>
        </translation>
    </message>
    <message>
        <source>export of %1 missing: import it</source>
        <translation>缺少%1的导出文件：请导入</translation>
    </message>
    <message>
        <source>complete up to %1</source>
        <comment>time</comment>
        <translation>%1 之前完整</translation>
    </message>
    <message>
        <source>last word %1; it promises nothing</source>
        <comment>time</comment>
        <translation>最近消息 %1；不能保证完整</translation>
    </message>
    <message>
        <source>said nothing in this show</source>
        <translation>这场没有任何消息</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>丢失 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from another room</source>
        <translation>
            <numerusform>%n 条来自别的直播间</numerusform>
        </translation>
    </message>
    <message>
        <source>No source was on: everything in this show was typed in by hand.</source>
        <translation>没有开启任何来源：这场的内容都是手动输入的。</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>没有发现缺失。</translation>
    </message>
    <message>
        <source>Not everything is certain:</source>
        <translation>有些情况不能确定：</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) wait for your decision.</source>
        <translation>
            <numerusform>%n 条评论等你决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for their product.</source>
        <translation>
            <numerusform>%n 个订单等待确认商品。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alipay statement</source>
        <translation>支付宝账务明细</translation>
    </message>
    <message>
        <source>Alipay account</source>
        <translation>支付宝账户</translation>
    </message>
    <message>
        <source>Taobao payouts</source>
        <translation>淘宝打款</translation>
    </message>
    <message>
        <source>Douyin payouts</source>
        <translation>抖音动账</translation>
    </message>
    <message>
        <source>Kuaishou payouts</source>
        <translation>快手结算</translation>
    </message>
    <message>
        <source>Kuaishou account</source>
        <translation>快手账户</translation>
    </message>
    <message>
        <source>WeChat account</source>
        <translation>微信账户</translation>
    </message>
    <message>
        <source>Xiaohongshu payouts</source>
        <translation>小红书结算</translation>
    </message>
    <message>
        <source>TikTok Shop payouts</source>
        <translation>TikTok Shop 结算</translation>
    </message>
    <message>
        <source>Shopify payouts</source>
        <translation>Shopify 打款</translation>
    </message>
    <message>
        <source>Mercado Pago payouts</source>
        <translation>Mercado Pago 打款</translation>
    </message>
    <message>
        <source>The statement&apos;s own totals are more or less than its lines: a part of it is missing. Download it again.</source>
        <translation>账单自己的合计和各行对不上：缺了一部分。请重新下载。</translation>
    </message>
    <message>
        <source>This line is known from another statement with other amounts. Look it up on the platform.</source>
        <translation>这一行在别的账单里金额不同。请到平台上核对。</translation>
    </message>
    <message>
        <source>Completeness</source>
        <comment>report</comment>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: of orders or comments</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>column: how a source brings its orders</comment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>column</comment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Complete up to</source>
        <comment>column</comment>
        <translation>完整至</translation>
    </message>
    <message>
        <source>Last word</source>
        <comment>column</comment>
        <translation>最近消息</translation>
    </message>
    <message>
        <source>Gaps not closed</source>
        <comment>column</comment>
        <translation>未补缺口</translation>
    </message>
    <message>
        <source>Time of these</source>
        <comment>column: of gaps</comment>
        <translation>缺口时长</translation>
    </message>
    <message>
        <source>Gaps closed</source>
        <comment>column</comment>
        <translation>已补缺口</translation>
    </message>
    <message>
        <source>Silences</source>
        <comment>column</comment>
        <translation>无消息时段</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column</comment>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Repeated</source>
        <comment>column</comment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Out of order</source>
        <comment>column</comment>
        <translation>次序颠倒</translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>column</comment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <comment>column</comment>
        <translation>别的直播间</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>column</comment>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>column</comment>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>sent to us</source>
        <comment>way of a source</comment>
        <translation>对方发送</translation>
    </message>
    <message>
        <source>asked by us</source>
        <comment>way of a source</comment>
        <translation>我们查询</translation>
    </message>
    <message>
        <source>files</source>
        <comment>way of a source</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>comments</source>
        <comment>way of a source</comment>
        <translation>评论</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>complete</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <comment>complete</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>export</comment>
        <translation>缺少</translation>
    </message>
    <message>
        <source>empty, made good</source>
        <comment>result</comment>
        <translation>空蚌，已补开</translation>
    </message>
    <message>
        <source>dead, made good</source>
        <comment>result</comment>
        <translation>死蚌，已补开</translation>
    </message>
    <message>
        <source>empty, counts</source>
        <comment>result</comment>
        <translation>空蚌，算已开</translation>
    </message>
    <message>
        <source>dead, counts</source>
        <comment>result</comment>
        <translation>死蚌，算已开</translation>
    </message>
    <message>
        <source>Settlement by order</source>
        <comment>report</comment>
        <translation>按订单结算</translation>
    </message>
    <message>
        <source>Payouts by day</source>
        <comment>report</comment>
        <translation>按日打款</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a payout</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>column: how old</comment>
        <translation>天数</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column: amount</comment>
        <translation>应收</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: before fees, after refunds</comment>
        <translation>实收</translation>
    </message>
    <message>
        <source>Fees</source>
        <comment>column</comment>
        <translation>费用</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>column: after fees</comment>
        <translation>结算</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>column</comment>
        <translation>差额</translation>
    </message>
    <message>
        <source>Accepted, because</source>
        <comment>column</comment>
        <translation>接受的原因</translation>
    </message>
    <message>
        <source>Income</source>
        <comment>column</comment>
        <translation>收入</translation>
    </message>
    <message>
        <source>To the bank</source>
        <comment>column</comment>
        <translation>提现</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>还没到时候</translation>
    </message>
    <message>
        <source>no statement of that time</source>
        <translation>没有那段时间的账单</translation>
    </message>
    <message>
        <source>the rest is not due yet</source>
        <translation>余款还没到时候</translation>
    </message>
    <message>
        <source>refund not taken yet</source>
        <translation>退款还没扣</translation>
    </message>
    <message>
        <source>refund taken that no list tells</source>
        <translation>扣了订单里没有的退款</translation>
    </message>
    <message>
        <source>not explained by the statement</source>
        <translation>账单没有说明</translation>
    </message>
    <message>
        <source>fees higher than usual</source>
        <translation>费用比平常高</translation>
    </message>
    <message>
        <source>less than due</source>
        <translation>少了</translation>
    </message>
    <message>
        <source>more than due</source>
        <translation>多了</translation>
    </message>
    <message>
        <source>not paid, says the order list</source>
        <translation>订单里显示未付款</translation>
    </message>
    <message>
        <source>the platform added to a discount</source>
        <translation>平台补贴了优惠</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>币种不同</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>payout</comment>
        <translation>一致</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>difference of a payout</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>payout</comment>
        <translation>等待到账</translation>
    </message>
    <message>
        <source>Partly paid out</source>
        <translation>部分到账</translation>
    </message>
    <message>
        <source>Not known how much</source>
        <comment>payout</comment>
        <translation>应收不详</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>payout</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>payout</comment>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Order unknown</source>
        <translation>订单未知</translation>
    </message>
    <message>
        <source>Commission of the platform</source>
        <translation>平台佣金</translation>
    </message>
    <message>
        <source>Commission of the host or promoter</source>
        <translation>达人佣金</translation>
    </message>
    <message>
        <source>Commission of a partner</source>
        <translation>团长和服务商佣金</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>服务费</translation>
    </message>
    <message>
        <source>Payment fee</source>
        <translation>支付手续费</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Insurance of returns</source>
        <translation>运费险</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>推广费</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税费</translation>
    </message>
    <message>
        <source>Other deductions</source>
        <translation>其他扣款</translation>
    </message>
    <message>
        <source>Not explained by the statement</source>
        <translation>账单没有说明</translation>
    </message>
    <message>
        <source>Income</source>
        <comment>line of a statement</comment>
        <translation>收入</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>line of a statement</comment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>line of a statement</comment>
        <translation>费用</translation>
    </message>
    <message>
        <source>To your bank</source>
        <comment>line of a statement</comment>
        <translation>提现</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>line of a statement</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>as the platform&apos;s order list says</source>
        <translation>按平台订单里写的</translation>
    </message>
    <message>
        <source>what the buyer paid and the platform added, less refunds</source>
        <translation>买家实付加平台优惠，减去退款</translation>
    </message>
    <message>
        <source>no order list tells it</source>
        <translation>没有订单说明</translation>
    </message>
    <message>
        <source>You accepted the difference of %1, because: %2</source>
        <translation>你接受了 %1 的差额，因为：%2</translation>
    </message>
    <message>
        <source>%1 came for an order that is not here. Import the order list of that time.</source>
        <translation>到账 %1，但这里没有这笔订单。请导入那段时间的订单。</translation>
    </message>
    <message>
        <source>%1 came. No order list here tells how much it should be. Import the order list of %2.</source>
        <translation>到账 %1，但这里的订单没写应收多少。请导入%2的订单。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come yet. After %n day(s) that is usual for %1.</source>
        <translation>
            <numerusform>还没到账。才 %n 天，%1一般都这样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come yet, and no statement of %1 here reaches far enough. Bring in its newest one.</source>
        <translation>还没到账，而且这里没有%1那段时间的账单。请导入最新的账单。</translation>
    </message>
    <message>
        <source>%1 came, and %2 is still to come. That is usual so far.</source>
        <translation>到账 %1，还有 %2 没到，目前正常。</translation>
    </message>
    <message>
        <source>Paid out in full. You gave %1 back, which the platform has not taken yet.</source>
        <translation>货款已全部到账。你退了 %1，平台还没扣。</translation>
    </message>
    <message>
        <source>The platform took back %1 for a refund that no order list here tells of. Look at the order&apos;s after-sales page, or import a newer order list.</source>
        <translation>平台扣了 %1 的退款，但这里的订单没有这笔退款。请看订单的售后页面，或导入更新的订单。</translation>
    </message>
    <message>
        <source>The statement paid out less than its own columns come to. Ask the platform what was taken.</source>
        <translation>账单打的款和它自己各栏的合计对不上。请问平台扣了什么。</translation>
    </message>
    <message>
        <source>The platform took %1 in fees. For %2 about %3 would be usual. Ask the platform why.</source>
        <translation>平台扣了 %1 的费用，%2平常大约 %3。请问平台原因。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come after %n day(s), though newer orders of %1 are paid out. Ask the platform about this order.</source>
        <translation>
            <numerusform>过了 %n 天还没到账，%1更新的订单都已打款。请向平台查这笔订单。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 too little came. Ask the platform for the rest.</source>
        <translation>少到账 %1。请向平台要回余款。</translation>
    </message>
    <message>
        <source>%1 more came than was due. It can be a subsidy; else the platform may take it back.</source>
        <translation>多到账 %1。可能是补贴，不是的话平台会扣回去。</translation>
    </message>
    <message>
        <source>%1 came, but the order list here says that nobody paid. Import a newer order list.</source>
        <translation>到账 %1，但这里的订单显示没人付款。请导入更新的订单。</translation>
    </message>
    <message>
        <source>All of it came, and %1 more: what the platform added to a discount.</source>
        <translation>已全部到账，另多 %1：平台补贴的优惠。</translation>
    </message>
    <message>
        <source>The statement is in another currency than the order. The two cannot be compared.</source>
        <translation>账单和订单的币种不同，没法比较。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有应收款。</translation>
    </message>
    <message>
        <source>All of it came: %1 before fees, %2 after them.</source>
        <translation>已全部到账：扣费前 %1，扣费后 %2。</translation>
    </message>
    <message>
        <source>Alipay for merchants → Reconciliation → Account details (账务明细) → download</source>
        <translation>支付宝商家中心 → 对账中心 → 账务明细 → 下载</translation>
    </message>
    <message>
        <source>Doudian (抖店) → Funds → Account movements (动账明细) → export</source>
        <translation>抖店 → 资金 → 动账明细 → 导出</translation>
    </message>
    <message>
        <source>Kuaishou shop → Funds → Settled orders (结算明细) → export</source>
        <translation>快手小店 → 资金 → 结算明细 → 导出</translation>
    </message>
    <message>
        <source>WeChat shop (微信小店) → Funds → Account flow (资金流水) → download</source>
        <translation>微信小店 → 资金 → 资金流水 → 下载</translation>
    </message>
    <message>
        <source>Xiaohongshu Qianfan (千帆) → Funds → Settlement details (结算明细) → export</source>
        <translation>小红书千帆 → 资金 → 结算明细 → 导出</translation>
    </message>
    <message>
        <source>Seller Center → Finance → Statements → export</source>
        <translation>Seller Center → 财务 → 账单 → 导出</translation>
    </message>
    <message>
        <source>Admin → Finance → Payouts → Transactions → export</source>
        <translation>后台 → 财务 → 打款 → 交易 → 导出</translation>
    </message>
    <message>
        <source>Mercado Pago → Reports → Account money → download as CSV</source>
        <translation>Mercado Pago → 报表 → 账户资金 → 下载 CSV</translation>
    </message>
    <message>
        <source>needs your permission again</source>
        <translation>需要你重新授权</translation>
    </message>
    <message>
        <source>chat not there</source>
        <translation>聊天不存在</translation>
    </message>
    <message>
        <source>lets nobody in</source>
        <translation>不让进入</translation>
    </message>
    <message>
        <source>port is taken</source>
        <translation>端口被占用</translation>
    </message>
    <message>
        <source>Your permission ends at %1. Renew it with “New key” before that.</source>
        <translation>你的授权到 %1 为止。请在那之前用“新密钥”续上。</translation>
    </message>
    <message>
        <source>No shop has given this app its permission. Open the app&apos;s authorisation link as the seller.</source>
        <translation>还没有店铺给这个应用授权。请用卖家账号打开应用的授权链接。</translation>
    </message>
    <message>
        <source>There is no Shopify shop at this address. Enter the one that ends in .myshopify.com.</source>
        <translation>这个地址没有 Shopify 店铺。请填写以 .myshopify.com 结尾的地址。</translation>
    </message>
    <message>
        <source>Mercado Libre does not know this seller. Give your permission again.</source>
        <translation>Mercado Libre 不认识这个卖家。请重新授权。</translation>
    </message>
    <message>
        <source>The shop does not know this app, or its secret or access token is wrong. Copy them again from the app&apos;s page.</source>
        <translation>店铺不认识这个应用，或者密钥、访问令牌不对。请从应用页面重新复制。</translation>
    </message>
    <message>
        <source>This app is not known, or the secret is not its own. Copy both again from the app&apos;s page.</source>
        <translation>没有这个应用，或者密钥不是它的。请从应用页面重新复制这两项。</translation>
    </message>
    <message>
        <source>The app may not read this shop&apos;s orders. Give it the permission “read_orders” and install it in this shop again.</source>
        <translation>这个应用无权读取这家店的订单。请给它“read_orders”权限，再重新安装到这家店。</translation>
    </message>
    <message>
        <source>The app may not read orders. Give it that permission on its page, then allow it again as the seller.</source>
        <translation>这个应用无权读取订单。请在应用页面加上这项权限，再用卖家账号重新同意。</translation>
    </message>
    <message>
        <source>The shop is locked or frozen. Its owner has to see to that in Shopify.</source>
        <translation>店铺被锁定或冻结。需要店主到 Shopify 处理。</translation>
    </message>
    <message>
        <source>The permission has ended, or was used already. Give it again: open the permission page, allow it and copy the new address here. No order is lost; reading goes on where it was.</source>
        <translation>授权已到期，或已经用过。请重新授权：打开授权页面，同意后把新地址复制到这里。订单不会丢，会从上次的地方接着读。</translation>
    </message>
    <message>
        <source>%1 has changed since this program was made. A newer version of the program is needed.</source>
        <translation>%1 在本程序发布之后有了变化。需要更新的程序版本。</translation>
    </message>
    <message>
        <source>%1 answers and lets its orders be read.</source>
        <translation>%1 有应答，订单可以读取。</translation>
    </message>
    <message>
        <source>No word from %1 to %2; what was written meanwhile is not known.</source>
        <translation>%1 到 %2 没有消息；这期间的评论无从得知。</translation>
    </message>
    <message>
        <source>Posted comments</source>
        <translation>推送来的评论</translation>
    </message>
    <message>
        <source>Twitch or IRC chat</source>
        <translation>Twitch 或 IRC 聊天</translation>
    </message>
    <message>
        <source>Comment tool</source>
        <translation>弹幕工具</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>export</comment>
        <translation>已导入</translation>
    </message>
    <message>
        <source>This folder is not there: %1. Choose another in Setup, “Ways in”.</source>
        <translation>找不到文件夹：%1。请在“设置”的“接单方式”里另选一个。</translation>
    </message>
    <message>
        <source>The local intake is not running: its secret is not in the keychain. Make a new one in Setup, “Ways in”.</source>
        <translation>本机接单没有运行：密钥不在密钥环里。请在“设置”的“接单方式”里新建一个。</translation>
    </message>
    <message>
        <source>The local intake is not running: another program uses port %1. Choose another in Setup, “Ways in”.</source>
        <translation>本机接单没有运行：端口 %1 被别的程序占用。请在“设置”的“接单方式”里换一个。</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>订单 %1：%2</translation>
    </message>
    <message>
        <source>The app may not read orders, or not returns and refunds. Give it both permissions on its page, then allow it again as the seller.</source>
        <translation>这个应用没有读取订单或退货退款的权限。请在应用页面把两项权限都打开，再以卖家身份授权一次。</translation>
    </message>
    <message>
        <source>What buyers get back cannot be read. Give the app the permission for returns and refunds on its page, then allow it again as the seller.</source>
        <translation>退给买家的款项读不到。请在应用页面打开“退货退款”权限，再以卖家身份授权一次。</translation>
    </message>
    <message>
        <source>What buyers get back could not be read just now. It is asked for again with the orders.</source>
        <translation>刚才没能读到买家的退款退货。下次取订单时会再取。</translation>
    </message>
    <message>
        <source>The file was written by an older version of Kaibang.</source>
        <translation>这个文件是旧版开蚌写的。</translation>
    </message>
    <message>
        <source>It was not touched. Open it in the window once: a copy is kept, and it is brought forward.</source>
        <translation>文件没有被改动。在窗口里打开一次即可：会保留一份副本，并升级到当前版本。</translation>
    </message>
    <message>
        <source>The clock of %1 and this computer&apos;s are more than five minutes apart. Its orders are taken, its comments are not. Let both set their clocks by the internet.</source>
        <extracomment>names of the programs or devices that send</extracomment>
        <translation>恢复录像或片段</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between senders</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No show was started in these days. Start one in Kaibang, or choose other days with %1 and %2.</source>
        <extracomment>%1 and %2: options of the command line</extracomment>
        <translation>这些天没有开过直播。请在开蚌里开一场，或用 %1 和 %2 选择其他日期。</translation>
    </message>
    <message>
        <source>This file has no line in the trail: Kaibang is open, or the ledger is an older one. Close Kaibang, or open the ledger in it once, and write the file again.</source>
        <translation>操作记录里没有这个文件：开蚌正开着，或账本是旧版本。请关闭开蚌，或用它打开一次账本，再重新写出文件。</translation>
    </message>
</context>
</TS>
