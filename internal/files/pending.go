package files

import (
	"bytes"
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Broken is nil. A test of what a broken disk does says by it which step of reading or
// writing fails.
var Broken func(step, path string) error

// try does a step, unless it is to fail.
func try(step, path string, do func() error) error {
	if Broken != nil {
		if err := Broken(step, path); err != nil {
			return &fs.PathError{Op: step, Path: path, Err: err}
		}
	}
	return do()
}

// Pending is a file on its way, which appears under its name when it is complete.
type Pending struct {
	file   *os.File
	root   *os.Root // in which the names are; nil for none
	temp   string
	name   string
	length int64 // of what is written
	whole  int64 // of that, up to the end of the last whole line
}

// Create begins a file in place of what a name leads to.
func Create(name string) (*Pending, error) { return create(nil, name, 0o644) }

func create(root *os.Root, name string, mode fs.FileMode) (*Pending, error) {
	folder, base := filepath.Split(filepath.Clean(name))
	p := &Pending{root: root, temp: folder + "." + base + "-" + rand.Text(), name: name}
	open := os.OpenFile
	if root != nil {
		open = root.OpenFile
	}
	err := try("create", name, func() (err error) {
		p.file, err = open(p.temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		return err
	})
	if err != nil {
		return nil, p.about(err)
	}
	return p, nil
}

// Write implements io.Writer.
func (p *Pending) Write(b []byte) (n int, err error) {
	err = try("write", p.name, func() (err error) {
		n, err = p.file.Write(b)
		return err
	})
	if end := bytes.LastIndexByte(b[:n], '\n'); end >= 0 {
		p.whole = p.length + int64(end) + 1
	}
	p.length += int64(n)
	return n, p.about(err)
}

// Commit puts the file under its name, or takes it away where err, or anything on
// the way, says that it is not complete.
func (p *Pending) Commit(err error) error {
	if err == nil {
		err = try("sync", p.name, p.file.Sync)
	}
	if err = errors.Join(err, try("close", p.name, p.file.Close)); err == nil {
		err = try("rename", p.name, p.rename)
	}
	if err != nil {
		// A file whose closing failed is closed all the same, but where that was only tried.
		_ = p.file.Close()
		return errors.Join(p.about(err), p.remove(), p.leave())
	}
	return p.leave()
}

// CommitLines is Commit that keeps the lines which were written whole before err.
func (p *Pending) CommitLines(err error) error {
	if err == nil || p.whole == 0 {
		return p.Commit(err)
	}
	return errors.Join(err, p.Commit(p.file.Truncate(p.whole)))
}

func (p *Pending) rename() error {
	if p.root != nil {
		return p.root.Rename(p.temp, p.name)
	}
	return os.Rename(p.temp, p.name)
}

func (p *Pending) remove() error {
	return try("remove", p.name, func() error {
		if p.root != nil {
			return p.root.Remove(p.temp)
		}
		return os.Remove(p.temp)
	})
}

func (p *Pending) leave() error {
	if p.root == nil {
		return nil
	}
	return p.root.Close()
}

// about is an error that names the file that was asked for, and not the temporary one.
func (p *Pending) about(err error) error {
	link := new(os.LinkError)
	path := new(fs.PathError)
	shown := p.name
	if p.root != nil {
		shown = filepath.Join(p.root.Name(), p.name)
	}
	switch {
	case errors.As(err, &link):
		return &fs.PathError{Op: link.Op, Path: shown, Err: link.Err}
	case errors.As(err, &path):
		return &fs.PathError{Op: path.Op, Path: shown, Err: path.Err}
	}
	return err
}
