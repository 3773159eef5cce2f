package cli

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// progressDelay is how long a run goes on before it shows how far it is. Most
// are over by then.
const progressDelay = time.Second

// progress shows on a terminal how many tenants are judged, how fast that goes
// and how long it will take. Its zero value shows nothing.
type progress struct {
	mutex sync.Mutex // several tenants are judged at a time
	bar   *progressbar.ProgressBar
	now   func() time.Time
	began time.Time
	more  int // judged, which the bar does not know of yet
}

// newProgress is for a run over that many tenants. It shows nothing where
// standard error is no terminal: a log keeps every line.
func newProgress(s streams, tenants int, quiet bool) *progress {
	return newProgressOf(s, tenants, "tenants", quiet)
}

// newProgressOf is newProgress for other things than tenants.
func newProgressOf(s streams, n int, things string, quiet bool) *progress {
	file := drawable(s, quiet)
	if file == nil || n < 2 {
		return &progress{}
	}
	return startProgress(file, n, things, s.now)
}

// progressOn shows on standard error how far a run is.
func progressOn(s streams, quiet bool) func(tenants int) (step, done func()) {
	return func(tenants int) (step, done func()) {
		p := newProgress(s, tenants, quiet)
		return p.step, p.done
	}
}

// drawable returns standard error if a progress bar can and may be drawn there.
func drawable(s streams, quiet bool) *os.File {
	file, ok := fileOf(s.err)
	if quiet || !ok || s.env("TERM") == "dumb" || !term.IsTerminal(int(file.Fd())) {
		return nil
	}
	return file
}

func startProgress(w io.Writer, n int, things string, now func() time.Time) *progress {
	bar := progressbar.NewOptions(n,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSetDescription("checking"),
		progressbar.OptionShowCount(),
		progressbar.OptionShowIts(),
		progressbar.OptionSetItsString(things),
		progressbar.OptionSetPredictTime(true),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionUseANSICodes(true),
		progressbar.OptionClearOnFinish())
	bar.StartWithoutRender()
	return &progress{bar: bar, now: now, began: now()}
}

// step says that one more tenant is judged. What cannot be shown is no fault of
// the check.
func (p *progress) step() {
	if p.bar == nil {
		return
	}
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.more++
	if p.now().Sub(p.began) >= progressDelay {
		_ = p.bar.Add(p.more)
		p.more = 0
	}
}

// done takes the bar away.
func (p *progress) done() {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
}

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
