package cli

import (
	"fmt"
	"io"
	"time"

	"github.com/schollz/progressbar/v3"
)

// streamProgress shows on a terminal how many tenants of a stream are checked, how
// fast that goes and, where it is known how much there is to read, how long it
// will take. Its zero value shows nothing.
type streamProgress struct {
	bar     *progressbar.ProgressBar
	now     func() time.Time
	began   time.Time
	shown   time.Time
	tenants int
	more    int64 // bytes read, which the bar does not know of yet
}

func newStreamProgress(s streams, p *checkPlan) *streamProgress {
	file := drawable(s, p.quiet)
	if file == nil {
		return &streamProgress{}
	}
	return startStreamProgress(file, p.Size(s.World), s.now)
}

func startStreamProgress(w io.Writer, bytes int64, now func() time.Time) *streamProgress {
	bar := progressbar.NewOptions64(bytes,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSetPredictTime(true),
		progressbar.OptionSetSpinnerChangeInterval(0), // it turns as documents come, not on its own
		progressbar.OptionUseANSICodes(true),
		progressbar.OptionClearOnFinish())
	bar.StartWithoutRender()
	return &streamProgress{bar: bar, now: now, began: now(), shown: now().Add(progressDelay)}
}

// step says that one more document is checked, and its size. What cannot be shown
// is no fault of the check.
func (p *streamProgress) step(size int) {
	if p.bar == nil {
		return
	}
	p.tenants++
	p.more += int64(size)
	now := p.now()
	if now.Before(p.shown) {
		return
	}
	const pause = 100 * time.Millisecond
	p.shown = now.Add(pause)
	_ = p.bar.Add64(p.more)
	p.bar.Describe(fmt.Sprintf("checking: %d tenants, %.0f/s", p.tenants, float64(p.tenants)/now.Sub(p.began).Seconds()))
	p.more = 0
}

// done takes the bar away.
func (p *streamProgress) done() {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
}
